import {
  floorMm,
  READ_FROM_METRES,
  targetMm,
  type Billboard,
  type Decision,
  type Reading,
} from './billboard-types.ts';

/** What was decided about every part of a board, for reports and for the proof that no letter is below its floor. */
export function decisionsOf(board: Omit<Billboard, 'decisions'>): Billboard['decisions'] {
  const { header, notice, figures, main, revenue, sum, expenditure, footer } = board;
  const fields = expenditure.columns.flatMap((column) => column.fields);
  const activities = fields.flatMap((field) => field.activities);
  const details = activities.flatMap((activity) => activity.detail);
  const names = [...revenue.rows, ...fields].flatMap((row) => row.name);
  return {
    texts: [
      decision('headline', 'headline', header.headline.capMm, header.headline.lines.length),
      decision('short figures', 'totals', figures.shortCapMm, figures.items.length),
      decision('exact figures', 'totals', figures.exactCapMm, figures.items.length),
      decision('authority', 'fields', header.authority.capMm, header.authority.lines.length),
      decision('legal name', 'fields', header.legal.capMm, header.legal.lines.length),
      decision('stage', 'fields', header.stage.capMm, 1),
      ...(notice ? [decision('notice', 'fields', notice.capMm, notice.lines.length)] : []),
      decision('labels of figures', 'fields', figures.labelCapMm, figures.items.length),
      decision('headings', 'fields', main.headingCapMm, 2),
      decision('takeaways', 'fields', main.takeawayCapMm, 2),
      decision('revenue', 'fields', revenue.capMm, revenue.rows.length),
      decision('sum', 'fields', sum.capMm, sum.rows.length),
      decision('bidang', 'fields', expenditure.fieldCapMm, names.length - revenue.rows.length),
      decision('complaints', 'fields', footer.contact.body.capMm, footer.contact.body.lines.length),
      decision('activities', 'activities', expenditure.activityCapMm, activities.length),
      decision('places and executors', 'activities', expenditure.detailCapMm, details.length),
      decision('notes', 'activities', expenditure.notes.capMm, expenditure.notes.lines.length),
      decision('address', 'activities', footer.address.capMm, footer.address.lines.length),
      decision('source', 'activities', footer.source.capMm, footer.source.lines.length),
    ],
    activitiesShown: activities.length,
    activitiesInOthers: expenditure.others?.count ?? 0,
  };
}

function decision(part: string, reading: Reading, capMm: number, lines: number): Decision {
  return {
    part,
    reading,
    fromMetres: READ_FROM_METRES[reading],
    capMm,
    floorMm: floorMm(reading),
    targetMm: targetMm(reading),
    lines,
  };
}
