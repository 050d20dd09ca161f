import { aBackend, type Backend, HOA_MAI, HOA_MAI_PAGE } from '../server/backend.ts';
import { aDevice, type TestDevice } from './a-device.ts';
import { aNetwork, type Network } from './a-network.ts';

export const SERVER = 'https://baocao.example';

export interface PairedDevice {
  backend: Backend;
  network: Network;
  device: TestDevice;
  token: string;
  /** The ids that the server has, one for each stored row. */
  storedIds: () => Promise<string[]>;
}

/** A device of the unit Hoa Mai, paired with a real backend on a database of its own. */
export async function aPairedDevice(shared?: Backend): Promise<PairedDevice> {
  const backend = shared ?? (await aBackend('sqlite'));
  const network = aNetwork(backend.request);
  const grant = await backend.pair(HOA_MAI);
  const device = await aDevice({ fetch: network.fetch, paired: { server: SERVER, grant, revoked: false } });
  return {
    backend,
    network,
    device,
    token: grant.token,
    storedIds: async () => {
      const rows = await backend.context.db
        .selectFrom('activities')
        .select('id')
        .where('device_id', '=', grant.deviceId)
        .orderBy('receipt_number')
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

export const OWN_PAGE = HOA_MAI_PAGE;
