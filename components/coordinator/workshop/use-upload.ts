import { useState } from 'preact/hooks';
import type {
  CoordinatorTrouble,
  MaterialUpload,
  UploadRefusal,
} from '../../../utils/contract/coordinator-desk.ts';

type Uploaded = Extract<MaterialUpload, { done: unknown }>['done'];

/** Sends a chosen file to the server, and tells how that goes. */
export function useUpload(upload: (file: File) => Promise<MaterialUpload>) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const [refused, setRefused] = useState<{ why: UploadRefusal; bytes: number }>();
  const send = async (file: File, take: (uploaded: Uploaded) => void) => {
    setBusy(true);
    setTrouble(undefined);
    setRefused(undefined);
    try {
      const outcome = await upload(file);
      if ('done' in outcome) take(outcome.done);
      else if ('refused' in outcome) setRefused({ why: outcome.refused, bytes: file.size });
      else setTrouble(outcome.trouble);
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, refused, send };
}
