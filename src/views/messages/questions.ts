/** Questions for the village meeting, made from the figures. An activity stands in quotation marks, as the village names it. */
export const QUESTIONS = {
  '{activity} tidak terlaksana. Mengapa, dan ke mana uangnya?':
    '{activity} was not carried out. Why, and where did the money go?',
  'Mengapa {activity} terpakai lebih dari anggarannya?': 'Why was more spent on {activity} than budgeted?',
  '{activity} belum dimulai. Kapan dimulai, dan apa hambatannya?':
    '{activity} has not begun. When will it, and what stands in the way?',
  'Mengapa {count} baris belanja belum dilaporkan? Kapan dilaporkan?': {
    one: 'Why is one row of spending not reported yet? When will it be?',
    other: 'Why are {count} rows of spending not reported yet? When will they be?',
  },
  'Mengapa {activity} bertambah dari {from} menjadi {to}?': 'Why did {activity} rise from {from} to {to}?',
  'Mengapa {activity} berkurang dari {from} menjadi {to}?': 'Why did {activity} fall from {from} to {to}?',
  'Siapa pelaksana {count} kegiatan yang belum menyebutnya?': {
    one: 'One activity does not say who carries it out. Who does?',
    other: '{count} activities do not say who carries them out. Who does?',
  },
  'Di mana letak {count} kegiatan yang belum menyebut lokasi?': {
    one: 'One activity names no place. Where is it?',
    other: '{count} activities name no place. Where are they?',
  },
  'Apa saja isi {name} {amount} yang belum dirinci?': 'What is in {name}, of which {amount} has no details?',
  'Kegiatan apa saja di setiap bidang, di mana, dan siapa pelaksananya?':
    'Which activities are in each field, where, and who carries them out?',
  'Penyertaan modal {amount}: apa rencana usahanya, dan siapa yang mengawasi?':
    'Capital of {amount} for the village enterprise (penyertaan modal): what is its plan, and who oversees it?',
  'Sisa tahun lalu {amount}: dari kegiatan apa, dan kini untuk apa?':
    '{amount} was left from last year: from which activities, and what is it for now?',
  'Kapan laporan realisasi tahun {year} disampaikan kepada warga?':
    'When will the report of {year} be given to the residents?',
  '{activity} yang terbesar. Bagaimana warga ikut mengawasinya?':
    '{activity} is the largest. How can residents help to oversee it?',
} as const;
