import { expect, test } from 'vitest';
import { relativePage } from './relative-addresses.ts';

const files = new Set([
  'index.html',
  'a/b/index.html',
  'a/b/apbdes.csv',
  '_astro/x.css',
  'periksa/periksa.js',
]);
const onPage = (html: string, path = 'a/b/index.html', base = '/') => relativePage(html, path, base, files);

test.each([
  ['a folder', '<a href="/a/b/">', '<a href="index.html">'],
  ['a part of a page', '<a href="/#desa">', '<a href="../../index.html#desa">'],
  ['a neighbour', '<a href="../../#desa">', '<a href="../../index.html#desa">'],
  ['a question', '<a href="/a/b/?x=1&amp;y=2#z">', '<a href="index.html?x=1&amp;y=2#z">'],
  ['a file', '<a download href="/a/b/apbdes.csv">', '<a download href="apbdes.csv">'],
  [
    'a stylesheet',
    '<link rel="stylesheet" href="/_astro/x.css">',
    '<link rel="stylesheet" href="../../_astro/x.css">',
  ],
  ['a redirect', '<meta content="0; url=/a/b/">', '<meta content="0; url=index.html">'],
  [
    'a classic script',
    '<script src="/periksa/periksa.js"></script>',
    '<script src="../../periksa/periksa.js"></script>',
  ],
  [
    'a module, which no browser loads from a folder',
    '<script type="module" src="/_astro/x.js"></script>',
    '',
  ],
  ['the door of a module', '<button data-explore="/_astro/x.js" hidden>', '<button hidden>'],
  [
    'a folder that only a script reads',
    '<form data-parts="/cari/bagian/">',
    '<form data-parts="/cari/bagian/">',
  ],
  ['another site', '<a href="https://a.example/a/b/">', '<a href="https://a.example/a/b/">'],
  ['an address without protocol', '<img src="//a.example/x.png">', '<img src="//a.example/x.png">'],
  ['a part of this page', '<a href="#isi">', '<a href="#isi">'],
  [
    'text that looks like an address',
    '<p title="a > b">href="/a/b/"</p>',
    '<p title="a > b">href="/a/b/"</p>',
  ],
  ['a text attribute', '<meta content="/a/b/">', '<meta content="/a/b/">'],
  [
    'a script, whose bytes the policy names',
    '<script>x=\'<a href="/a/b/">\'</script>',
    '<script>x=\'<a href="/a/b/">\'</script>',
  ],
])('%s', (_, html, expected) => {
  expect(onPage(html)).toEqual({ html: expected, lost: [] });
});

test('a site below a path', () => {
  expect(onPage('<a href="/papan/a/b/">', 'index.html', '/papan/').html).toBe('<a href="a/b/index.html">');
});

test('an address that leads to no file is told', () => {
  expect(onPage('<a href="/tidak/ada/"><a href="/papan/">').lost).toEqual(['/tidak/ada/', '/papan/']);
});
