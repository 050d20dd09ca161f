import type { coordinatorAim as source } from '../vi/coordinator-aim.ts';
import { toCounted } from './counted.ts';

export const coordinatorAim: typeof source = {
  heading: 'For whom',
  everybody: 'All units below yours',
  narrower: 'Some units only',
  units: 'Codes of units (with everything below them)',
  unitsHint: 'With commas between them, for example: cdcs-hoa-mai, ldld-quan-1',
  levels: 'Levels',
  levelNames: {
    national: 'National',
    province: 'Province, city or sector',
    intermediate: 'Above grass roots',
    grassroots: 'Grass-roots union',
  },
  kinds: 'Kinds of unit',
  kindsHint: 'For example: truong-hoc, doanh-nghiep',
  cohorts: 'Groups',
  cohortsHint: 'For example: thi-diem',
  and: 'A unit must fit every condition given.',
  ask: 'See how many it will reach',
  asking: 'Asking the server…',
  reach: (units, devices) =>
    `Reaches ${toCounted(units, 'unit', 'units')}, ${toCounted(devices, 'paired computer', 'paired computers')}.`,
  nobody: 'No unit fits. Please check the codes, kinds and groups.',
};
