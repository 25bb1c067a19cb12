/** The languages of the site: Indonesian everywhere, English on the pages that delegations and researchers read. */
export type Language = 'id' | 'en';
