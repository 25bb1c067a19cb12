import type { Finding } from '../model/finding.ts';
import type { Village } from '../model/village.ts';

/** JUnit XML: one test case per document, failing with its errors; findings of other files are cases of their own. */
export function junitReport(villages: readonly Village[], findings: readonly Finding[]): string {
  const suites = villages.map((village) => {
    const cases = village.years.flatMap((year) =>
      year.publications.map((one) => {
        const name = `${year.year} ${one.kind}`;
        if (one.status === 'published') return testCase(village.slug, name, []);
        return testCase(
          village.slug,
          name,
          one.findings.filter((found) => found.severity === 'error'),
        );
      }),
    );
    return suite(`${village.districtSlug}/${village.slug}`, cases);
  });
  const told = new Set(
    villages.flatMap((village) =>
      village.years.flatMap((year) => year.publications.flatMap((one) => one.findings.map(keyOf))),
    ),
  );
  const others = findings.filter((found) => found.severity === 'error' && !told.has(keyOf(found)));
  if (others.length > 0)
    suites.push(
      suite(
        'folder',
        others.map((found) => testCase('folder', found.file, [found])),
      ),
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="periksa">\n${suites.join('')}</testsuites>\n`;
}

interface TestCase {
  readonly xml: string;
  readonly failures: number;
}

function testCase(className: string, name: string, failures: readonly Finding[]): TestCase {
  const head = `    <testcase classname="${escaped(className)}" name="${escaped(name)}"`;
  if (failures.length === 0) return { xml: `${head}/>\n`, failures: 0 };
  const lines = failures.map(
    (found) =>
      `${found.file}${found.line === null ? '' : `:${found.line}:${found.column}`} ${found.message} Perbaiki: ${found.mend}.`,
  );
  const message = escaped(failures[0]?.message ?? '');
  return {
    xml: `${head}>\n      <failure type="${failures[0]?.code}" message="${message}">${escaped(lines.join('\n'))}</failure>\n    </testcase>\n`,
    failures: 1,
  };
}

function suite(name: string, cases: readonly TestCase[]): string {
  const failures = cases.reduce((sum, one) => sum + one.failures, 0);
  const body = cases.map((one) => one.xml).join('');
  return `  <testsuite name="${escaped(name)}" tests="${cases.length}" failures="${failures}">\n${body}  </testsuite>\n`;
}

function keyOf(found: Finding): string {
  return `${found.file}|${found.line}|${found.column}|${found.code}`;
}

/** XML 1.0 has no way to write most control characters, so they become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '�')
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
