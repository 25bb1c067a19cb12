import { expect, test } from 'vitest';
import { villageNote } from './village-note.ts';

const text = (content: string) => ({ kind: 'text', text: content, href: '' });

test('headings, paragraphs and lists come over, with what is strong', () => {
  expect(villageNote('## Dari kami\n\nJalan **selesai** *hari ini*.\n\n- satu\n- dua & tiga')).toEqual([
    { kind: 'heading', lines: [[text('Dari kami')]] },
    {
      kind: 'paragraph',
      lines: [
        [
          text('Jalan '),
          { kind: 'strong', text: 'selesai', href: '' },
          text(' '),
          { kind: 'em', text: 'hari ini', href: '' },
          text('.'),
        ],
      ],
    },
    { kind: 'list', lines: [[text('satu')], [text('dua & tiga')]] },
  ]);
});

test.each([
  ['<script>alert(1)</script>', []],
  ['<img src=x onerror=alert(1)>', []],
  ['![lacak](https://jauh.example/a.png)', []],
  ['', []],
  ['[klik](javascript:alert(1))', [{ kind: 'paragraph', lines: [[text('klik')]] }]],
  [
    '[peta](https://desa.example/peta)',
    [{ kind: 'paragraph', lines: [[{ kind: 'link', text: 'peta', href: 'https://desa.example/peta' }]] }],
  ],
  ['> 1. kutip', [{ kind: 'numbers', lines: [[text('kutip')]] }]],
  ['a &lt;b&gt;', [{ kind: 'paragraph', lines: [[text('a <b>')]] }]],
])('%j is made harmless', (markdown, expected) => {
  expect(villageNote(markdown)).toEqual(expected);
});
