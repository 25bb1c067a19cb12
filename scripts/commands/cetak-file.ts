import type { ReferenceBook } from '../../src/model/reference.ts';
import { certificateFile } from '../../src/print/certificate-file.ts';
import { emblemSource } from '../../src/print/emblem.ts';
import { fingerprintOf } from '../../src/print/kept-files.ts';
import { printedFile } from '../../src/print/print-file.ts';
import type { AddressBook } from '../../src/views/addresses.ts';
import { agencyBoard } from '../../src/views/agency-board.ts';
import type { CoverageTime } from '../../src/views/coverage.ts';
import { smallestSize } from '../../src/views/billboard.ts';
import { printSizeOf } from '../../src/views/print-sizes.ts';
import type { Print } from '../../src/views/print-types.ts';
import { printedAddress } from '../../src/views/short-page.ts';
import { printOf } from '../../src/views/village-prints.ts';
import type { CetakOptions } from './cetak-options.ts';
import type { AgencyOrder, Order, VillageOrder } from './cetak-orders.ts';

interface Given {
  readonly reference: ReferenceBook;
  readonly time: CoverageTime;
  readonly addresses: AddressBook;
  readonly options: CetakOptions;
}

/** The print of an order with its file name, or the refusal. */
export function fileOf(order: Order, given: Given) {
  const { reference, addresses, options, time } = given;
  if ('village' in order && order.compared === null) {
    const { village, year } = order;
    const print = certificateFile(village, year, time, reference.settings, addresses);
    return fileFrom(order, print, options.format);
  }
  const make = 'budget' in order ? agencyMaker(order, given) : villageMaker(order, given);
  const print = make(order.size);
  if (print === null) {
    const wanted = printSizeOf(order.size);
    const found = wanted && smallestSize(wanted, (size) => make(size.name) !== null);
    return { kind: 'refused', order, smallest: found?.label ?? '' } as const;
  }
  const base = [String(order.year), ...(order.stage ? [order.stage] : []), print.name].join('-');
  return fileFrom(order, print, order.size === 'kartu' ? 'png' : options.format, base);
}

function fileFrom(
  { subject }: Order,
  print: Print,
  format: CetakOptions['format'],
  base: string = print.name,
) {
  return {
    kind: 'print',
    print,
    name: `${subject}/${base}.${format}`,
    hash: fingerprintOf(print),
    make: async () => (await printedFile(print, format)).body,
  } as const;
}

type Maker = (size: string) => Print | null;

function villageMaker({ village, compared, year }: VillageOrder, given: Given): Maker {
  const { reference, addresses, options } = given;
  const wishes = {
    address: printedAddress(village, year, reference.settings.origin, addresses),
    emblemSvg: village.emblem === null ? undefined : emblemSource(village.emblem.content),
    hasEdges: options.hasEdges,
    activityMetres: options.activityMetres,
  };
  return (size) => compared && printOf(size, village, compared, reference, wishes);
}

/** Agencies have boards only: no leaflet and no card. */
function agencyMaker({ budget, year }: AgencyOrder, given: Given): Maker {
  const { reference, addresses, options } = given;
  const address = addresses.absolute(reference.settings.origin, addresses.agency(budget.slug, year));
  const { hasEdges, activityMetres } = options;
  return (name) => {
    const size = printSizeOf(name);
    return size && agencyBoard(budget, reference.settings, { address, size, hasEdges, activityMetres });
  };
}
