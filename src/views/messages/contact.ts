/** Asking and complaining. */
export const CONTACT = {
  'Ada yang ditanyakan?': 'Any questions?',
  'Mulai dari kantor Desa {village}. Sebut barisnya, supaya mudah dijawab.':
    'Begin with the village office of {village}, and name the row you ask about. The office works in Indonesian.',
  'WhatsApp kantor desa': 'WhatsApp the village office',
  'Telepon kantor desa': 'Call the village office',
  'Surel ke kantor desa': 'E-mail the village office',
  Telepon: 'Telephone',
  Surel: 'E-mail',
  Alamat: 'Address',
  'Jam layanan': 'Office hours',
  'Situs desa': 'Village web site',
  'Wakil warga yang mengawasi anggaran; temui anggotanya di desa.':
    'The village council that oversees the budget; its members live in the village.',
  'Adukan ke SP4N-LAPOR!': 'Complain at SP4N-LAPOR!',
  'Belum puas?': 'No good answer?',
  'Tanyakan baris ini:': 'Ask about this row:',
  'WhatsApp: tanyakan {about}': 'WhatsApp: ask about {about}',
  surel: 'e-mail',
  'surel: tanyakan {about}': 'e-mail: ask about {about}',
  'Dokumen apa yang diminta, kepada siapa?': 'Which documents can be asked for, and from whom?',
  Kepada: 'To',
  'Hak warga': 'The right to know',
  'Surat siap kirim': 'A letter ready to send, in Indonesian',
  'Kirim lewat WhatsApp': 'Send by WhatsApp',
  'Kirim lewat surel': 'Send by e-mail',
  'Halaman ini dapat dicetak, lalu surat diserahkan di kantor desa.':
    'The page can be printed and the letter handed in at the village office.',
  'Bagikan lewat WhatsApp': 'Share on WhatsApp',
} as const;
