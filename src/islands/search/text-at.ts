const loading = new Map<string, Promise<string>>();

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} : ${String(response.status)}`);
  return response.text();
}

/** The text of a file of the search, loaded once; a failure is not kept, so one can try again. */
export function textAt(address: string): Promise<string> {
  const text =
    loading.get(address) ??
    load(address).catch((error: unknown) => {
      loading.delete(address);
      throw error;
    });
  loading.set(address, text);
  return text;
}
