import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { RouteName } from '../contract/api.ts';
import type { CoordinatorConnection, CoordinatorTrouble, Told } from '../contract/coordinator-desk.ts';
import { findConnection } from '../storage/coordinator.ts';
import { type Device, toClientTools } from './device.ts';

/** What the use cases of a coordinator work with. Built once by the coordinator page, and by tests. */
export interface CoordinatorDevice extends Pick<Device, 'database' | 'fetch' | 'now'> {
  subtle: SubtleCrypto;
  /** The browser's own question, where it has one, before somebody's name is sent. It is asked in the turn of a click or not at all. */
  askToNamePerson: () => Promise<boolean>;
}

type Input = Parameters<typeof callBackend>[2];

/** One request in the coordinator's name. What goes wrong on the way is told, not thrown. */
export async function askBackend<N extends RouteName>(
  device: CoordinatorDevice,
  name: N,
  input: Input,
): Promise<Told<Awaited<ReturnType<typeof callBackend<N>>>>> {
  const connection = await findConnection(device.database);
  if (!connection) return { trouble: 'not_paired' };
  return await askAt(device, name, connection, input);
}

/** The same before there is a connection, or with one that is at hand. */
export async function askAt<N extends RouteName>(
  device: CoordinatorDevice,
  name: N,
  { server, token }: Pick<CoordinatorConnection, 'server'> & { token?: string },
  input: Input,
): Promise<Told<Awaited<ReturnType<typeof callBackend<N>>>>> {
  try {
    const address = { server, ...(token === undefined ? {} : { token }) };
    return { done: await callBackend(name, address, input, toClientTools(device)) };
  } catch (error) {
    return { trouble: toTrouble(error) };
  }
}

export function toTrouble(error: unknown): CoordinatorTrouble {
  if (!(error instanceof BackendError)) throw error;
  if (error.trouble === 'refused') return error.code ?? 'wrong_reply';
  return error.code === 'too_many_requests' ? error.code : error.trouble;
}
