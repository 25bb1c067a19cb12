/**
 * An address that a village wrote, if it is one of the web; anything else (`javascript:`, a bare word) gives `''`.
 * @example webLink('https://desa.example/') // "https://desa.example/"
 */
export function webLink(text: string): string {
  const address = /^https?:\/\//i.test(text.trim()) ? URL.parse(text.trim()) : null;
  return address?.href ?? '';
}

/** `tel:` link of a telephone number as people write it; `''` if it has too few digits. */
export function phoneLink(text: string): string {
  const digits = text.replace(/[^\d+]/g, '');
  return digits.replace(/\D/g, '').length < 5 ? '' : `tel:${digits}`;
}

/**
 * WhatsApp address of an Indonesian number with a message to begin with; `''` if it is no number.
 * @example whatsappLink('0812-3456-7890', 'Halo') // "https://wa.me/6281234567890?text=Halo"
 */
export function whatsappLink(text: string, message: string): string {
  const digits = text.replace(/\D/g, '').replace(/^0/, '62');
  return digits.length < 9 ? '' : `https://wa.me/${digits}?text=${encodeURIComponent(message)}`;
}

/** WhatsApp address of a message whose reader the sender chooses. */
export function anyWhatsappLink(message: string): string {
  return `https://wa.me/?text=${encodeURIComponent(message)}`;
}

/** `mailto:` link with subject and, if any, a text to begin with; `''` if it is no address. */
export function mailLink(text: string, subject: string, body: string = ''): string {
  if (!/^[^\s@?&]+@[^\s@?&]+$/.test(text.trim())) return '';
  const ending = body === '' ? '' : `&body=${encodeURIComponent(body)}`;
  return `mailto:${text.trim()}?subject=${encodeURIComponent(subject)}${ending}`;
}
