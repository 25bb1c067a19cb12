import type { ReferenceBook } from '../../src/model/reference.ts';
import { certificateFile } from '../../src/print/certificate-file.ts';
import { emblemSource } from '../../src/print/emblem.ts';
import { fingerprintOf } from '../../src/print/kept-files.ts';
import { printedFile } from '../../src/print/print-file.ts';
import type { AddressBook } from '../../src/views/addresses.ts';
import type { CoverageTime } from '../../src/views/coverage.ts';
import { smallestSize } from '../../src/views/billboard.ts';
import { printSizeOf } from '../../src/views/print-sizes.ts';
import type { Print } from '../../src/views/print-types.ts';
import { printedAddress } from '../../src/views/short-page.ts';
import { printOf } from '../../src/views/village-prints.ts';
import type { CetakOptions } from './cetak-options.ts';
import type { Order } from './cetak-orders.ts';

interface Given {
  readonly reference: ReferenceBook;
  readonly time: CoverageTime;
  readonly addresses: AddressBook;
  readonly options: CetakOptions;
}

/** The print of an order with its file name, or the refusal. */
export function fileOf(order: Order, given: Given) {
  const { reference, addresses, options, time } = given;
  const { village, compared, size, year, stage } = order;
  if (compared === null)
    return fileFrom(
      order,
      certificateFile(village, year, time, reference.settings, addresses),
      options.format,
    );
  const address = printedAddress(village, year, reference.settings.origin, addresses);
  const wishes = {
    address,
    emblemSvg: village.emblem === null ? undefined : emblemSource(village.emblem.content),
    hasEdges: options.hasEdges,
    activityMetres: options.activityMetres,
  };
  const print = printOf(size, village, compared, reference, wishes);
  if (print === null) {
    const wanted = printSizeOf(size);
    const found = wanted && smallestSize(wanted, village, compared, reference, wishes);
    return { kind: 'refused', order, smallest: found?.label ?? '' } as const;
  }
  const base = [String(year), ...(stage ? [stage] : []), print.name].join('-');
  return fileFrom(order, print, size === 'kartu' ? 'png' : options.format, base);
}

function fileFrom(
  { village }: Order,
  print: Print,
  format: CetakOptions['format'],
  base: string = print.name,
) {
  return {
    kind: 'print',
    print,
    name: `${village.districtSlug}/${village.slug}/${base}.${format}`,
    hash: fingerprintOf(print),
    make: async () => (await printedFile(print, format)).body,
  } as const;
}
