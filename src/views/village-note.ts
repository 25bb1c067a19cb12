import { lexer, type Token, type Tokens } from 'marked';
import { webLink } from './web-link.ts';

/** A piece of a line; `href` only on links of the web. */
export interface NoteSpan {
  readonly kind: 'text' | 'strong' | 'em' | 'link' | 'break';
  readonly text: string;
  readonly href: string;
}

/** A paragraph, a heading, or a list of lines. Nothing else of Markdown is carried over. */
export interface NoteBlock {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'numbers';
  /** One line; of a list one per item. */
  readonly lines: readonly (readonly NoteSpan[])[];
}

/** Longest note that a page shows, in characters. */
const LONGEST = 8_000;

/**
 * What a village wrote in `catatan.md`, as plain parts that a page puts together itself: no HTML of the village ever
 * reaches the page. Tags and pictures are left out, links lead to the web or nowhere.
 */
export function villageNote(markdown: string): readonly NoteBlock[] {
  return blocksOf(lexer(markdown.slice(0, LONGEST)));
}

function blocksOf(tokens: readonly Token[]): readonly NoteBlock[] {
  return tokens.flatMap((token): readonly NoteBlock[] => {
    if (token.type === 'heading') return block('heading', [spansOf(token.tokens ?? [])]);
    if (token.type === 'paragraph') return block('paragraph', [spansOf(token.tokens ?? [])]);
    if (token.type === 'code') return block('paragraph', [[span('text', token.text as string)]]);
    if (token.type === 'blockquote') return blocksOf(token.tokens ?? []);
    if (token.type === 'list') {
      const list = token as Tokens.List;
      return block(
        list.ordered ? 'numbers' : 'list',
        list.items.map((item) => spansOf(item.tokens)),
      );
    }
    return [];
  });
}

function block(kind: NoteBlock['kind'], lines: NoteBlock['lines']): readonly NoteBlock[] {
  const told = lines.filter((line) => line.some((one) => one.text.trim() !== ''));
  return told.length === 0 ? [] : [{ kind, lines: told }];
}

function spansOf(tokens: readonly Token[], kind: NoteSpan['kind'] = 'text'): readonly NoteSpan[] {
  return tokens.flatMap((token): readonly NoteSpan[] => {
    const below = 'tokens' in token ? (token.tokens ?? []) : [];
    if (token.type === 'strong' || token.type === 'em') return spansOf(below, token.type);
    if (token.type === 'link') return linkOf(token as Tokens.Link);
    if (token.type === 'br') return [span('break', '')];
    if (token.type === 'html' || token.type === 'image') return [];
    if (below.length > 0) return spansOf(below, kind);
    return 'text' in token ? [span(kind, plainOf(token.text as string))] : [];
  });
}

function linkOf({ href, text }: Tokens.Link): readonly NoteSpan[] {
  const address = webLink(href);
  return [
    address === '' ? span('text', plainOf(text)) : { kind: 'link', text: plainOf(text), href: address },
  ];
}

function span(kind: NoteSpan['kind'], text: string): NoteSpan {
  return { kind, text, href: '' };
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The page escapes again what it writes. */
function plainOf(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
}
