import * as z from 'zod/mini';

const words = (most: number) => z.string().check(z.maxLength(most));

/** Somebody who looks after the unit's page, as form 20/LĐLĐ asks for. */
export const PageOfficer = z.strictObject({
  name: words(120).check(z.minLength(1)),
  position: words(120),
  unit: words(200),
  phone: words(40),
});
export type PageOfficer = z.infer<typeof PageOfficer>;

/**
 * What the admin writes into letters: who looks after the page, and the head of a letter. It stays on this device and in the files
 * that are made here; no route of the backend takes it, and only our own pages can ask for it.
 */
export const Registration = z.strictObject({
  /** Where the unit signs. */
  place: words(60),
  superiorName: words(200),
  officers: z.array(PageOfficer).check(z.maxLength(30)),
});
export type Registration = z.infer<typeof Registration>;

/** As typed: a row may still be empty. */
export const WrittenRegistration = z.extend(Registration, {
  officers: z.array(z.extend(PageOfficer, { name: words(120) })).check(z.maxLength(30)),
});

/** What is kept, and what the device knows by itself to begin with. */
export const RegistrationDesk = z.strictObject({
  registration: Registration,
  unitName: z.string(),
});
export type RegistrationDesk = z.infer<typeof RegistrationDesk>;
