import type { Registration, RegistrationDesk } from '../contract/registration.ts';
import type { ReportFile } from '../contract/report-file.ts';
import { toDocx } from '../documents/docx.ts';
import { toRegistrationPaper } from '../documents/registration-paper.ts';
import { toSlug } from '../domain/packs/template-notation.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId } from '../domain/units/held-units.ts';
import { registrationForm } from '../i18n/vi/registration-form.ts';
import { registration } from '../storage/registration.ts';
import { readSettings } from '../storage/settings.ts';
import type { Device } from './device.ts';
import { findSuperiorName } from './find-superior-name.ts';
import { toListedPages } from './list-pages.ts';
import { readMerged } from './read-packs.ts';
import { readPaired } from './read-paired.ts';
import { toBase64 } from './to-base64.ts';

const NOTHING: Registration = { place: '', superiorName: '', officers: [] };

/** What the form is filled in with so far; the superior unit as far as it is known by itself. */
export async function readRegistration(device: Device): Promise<RegistrationDesk> {
  const { database } = device;
  const [paired, settings] = await Promise.all([readPaired(device), readSettings(database)]);
  const kept = (await registration(paired && toFurtherId(paired)).read(database)) ?? NOTHING;
  const superiorName = kept.superiorName || (await findSuperiorName(device, paired));
  return {
    registration: { ...kept, superiorName },
    unitName: paired?.grant.unit.name ?? settings.ownPage?.name ?? '',
  };
}

/** Keeps it on this device. A row without a name is nobody; nothing at all is kept of an empty form. */
export async function writeRegistration(device: Device, typed: Registration): Promise<void> {
  const { database } = device;
  const paired = await readPaired(device);
  const own = registration(paired && toFurtherId(paired));
  const tidy = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim();
  const place = tidy(typed.place);
  const superiorName = tidy(typed.superiorName);
  const officers = typed.officers
    .map(({ name, position, unit, phone }) => ({
      name: tidy(name),
      position: tidy(position),
      unit: tidy(unit),
      phone: tidy(phone),
    }))
    .filter(({ name }) => name !== '');
  if (place === '' && superiorName === '' && officers.length === 0) await own.erase(database);
  else await own.write(database, { place, superiorName, officers });
}

/** The form as a Word file, made on the device. */
export async function exportRegistration(device: Device): Promise<ReportFile> {
  const { database } = device;
  const [{ registration: filled, unitName }, paired, settings] = await Promise.all([
    readRegistration(device),
    readPaired(device),
    readSettings(database),
  ]);
  const merged = await readMerged(device, paired, toVietnamDay(device.now()));
  const pages = toListedPages(paired, settings, merged.pages).filter(({ role }) => role === 'own');
  const bytes = await toDocx(toRegistrationPaper({ ...filled, unitName, pages }));
  const slug = toSlug(unitName, '-', 60);
  return {
    name: `${[registrationForm.fileName, slug].filter((part) => part !== '').join('-')}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    base64: toBase64(bytes),
  };
}
