import type { Told } from '../contract/coordinator-desk.ts';
import type { SeenDevice } from '../contract/device-routes.ts';
import { askBackend, type CoordinatorDevice } from './coordinator-device.ts';

/** The computers that log for a unit, newest first. */
export async function readDevices(
  device: CoordinatorDevice,
  unit: string,
): Promise<Told<readonly SeenDevice[]>> {
  const told = await askBackend(device, 'devices.list', { query: { unit } });
  return 'trouble' in told ? told : { done: told.done.devices };
}

/** Ends one for this unit, or for all of its units where they are the coordinator's to end. */
export async function endDevice(
  device: CoordinatorDevice,
  unit: string,
  id: string,
  whole: boolean,
): Promise<Told<true>> {
  const body = { unit, device: id, ...(whole ? { whole: true as const } : {}) };
  const told = await askBackend(device, 'devices.end', { body });
  return 'trouble' in told ? told : { done: true };
}
