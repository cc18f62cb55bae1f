import { useEffect, useState } from 'react';
import { parseLicences, type PackageLicence } from './parse-licences.ts';

/** Fetched when they are first asked for. */
export function useLicences(wanted: boolean): readonly PackageLicence[] | 'loading' | 'unavailable' {
  const [licences, setLicences] = useState<readonly PackageLicence[] | 'loading' | 'unavailable'>('loading');
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void fetchLicences().then((found) => {
      if (!gone) setLicences(found ?? 'unavailable');
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return licences;
}

async function fetchLicences(): Promise<readonly PackageLicence[] | null> {
  try {
    const response = await fetch('licences.json');
    return response.ok ? parseLicences(await response.json()) : null;
  } catch {
    return null;
  }
}
