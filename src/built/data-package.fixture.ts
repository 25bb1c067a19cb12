import { createHash } from 'node:crypto';
import Papa from 'papaparse';

/** A field of Table Schema as our packages write it. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly pattern?: string; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly Field[]; readonly missingValues: readonly string[] };
}
/** A descriptor of Data Package v2. */
export interface Descriptor {
  readonly $schema: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly resources: readonly Resource[];
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  any: /^[^]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/**
 * Everything in which a descriptor breaks the published rules of Data Package v2, Data Resource and Table Schema, or
 * does not fit the files that it names.
 * @param textOf gives a file beside the descriptor
 */
export async function packageFaults(
  descriptor: Descriptor,
  textOf: (path: string) => Promise<string>,
): Promise<string[]> {
  const faults: string[] = [];
  const claim = (isTrue: boolean, fault: string): void => void (isTrue || faults.push(fault));
  claim(descriptor.$schema === 'https://datapackage.org/profiles/2.0/datapackage.json', 'profile');
  claim(/^[-a-z0-9._/]+$/.test(descriptor.name), 'name of the package');
  claim(/^\d+\.\d+\.\d+$/.test(descriptor.version), 'version');
  claim(
    descriptor.licenses.every(({ name, path }) => /^[-\w.]+$/.test(name) && path.startsWith('https:')),
    'licence',
  );
  claim(descriptor.resources.length > 0, 'no resource');
  const names = descriptor.resources.map(({ name }) => name);
  claim(new Set(names).size === names.length, 'names of resources are not unique');
  for (const resource of descriptor.resources) {
    claim(/^[a-z0-9][-a-z0-9._]*$/.test(resource.path), `${resource.path} leaves the folder`);
    claim(resource.type === 'table', `${resource.name} is no table`);
    const text = await textOf(resource.path);
    claim(Buffer.byteLength(text) === resource.bytes, `${resource.name} has other bytes`);
    claim(
      `sha256:${createHash('sha256').update(text).digest('hex')}` === resource.hash,
      `${resource.name}: checksum`,
    );
    faults.push(...tableFaults(resource, text));
  }
  return faults;
}

function tableFaults({ name, schema }: Resource, text: string): string[] {
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const fields = schema.fields.map((field) => field.name);
  if (header.join() !== fields.join()) return [`${name}: header ${header.join()} is not ${fields.join()}`];
  return rows.flatMap((cells, row) =>
    schema.fields.flatMap((field, column) => {
      const cell = cells[column] ?? '';
      const { pattern, enum: values } = field.constraints ?? {};
      if (schema.missingValues.includes(cell)) return [];
      const isRight =
        TYPES[field.type]?.test(cell) === true &&
        (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
        (values === undefined || values.includes(cell));
      return isRight ? [] : [`${name}, row ${row + 2}, ${field.name}: ${cell}`];
    }),
  );
}
