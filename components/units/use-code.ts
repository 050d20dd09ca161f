import { useState } from 'preact/hooks';
import type { PairingOutcome } from '../../utils/contract/messages.ts';

/** The shortest that is worth sending. */
const FEWEST = 8;

/** A one-time code in a form, from typing it to what came of it. */
export interface CodeEntry {
  code: string;
  setCode: (code: string) => void;
  isComplete: boolean;
  busy: boolean;
  outcome: PairingOutcome | 'failed' | undefined;
  forgetOutcome: () => void;
  /** @returns whether it was taken. */
  spend: () => Promise<boolean>;
}

/** @param send what the code is for. */
export function useCode(send: (code: string) => Promise<PairingOutcome>): CodeEntry {
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PairingOutcome | 'failed'>();
  const spend = async () => {
    setBusy(true);
    setOutcome(undefined);
    try {
      const result = await send(code);
      setOutcome(result);
      // A code works once: what is left in the box would only fail.
      if (result.paired) setCode('');
      return result.paired;
    } catch {
      setOutcome('failed');
      return false;
    } finally {
      setBusy(false);
    }
  };
  const isComplete = code.trim().length >= FEWEST;
  return { code, setCode, isComplete, busy, outcome, forgetOutcome: () => setOutcome(undefined), spend };
}
