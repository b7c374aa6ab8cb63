for (const check of document.querySelectorAll<HTMLElement>('.digest-check')) {
  const button = check.querySelector('button')!;
  const result = check.querySelector('[role="status"]')!;
  button.addEventListener('click', () => void tell(result, check.dataset));
}

async function tell(result: Element, { file, sha256 }: DOMStringMap): Promise<void> {
  result.textContent = 'Fetching the file …';
  try {
    const found = await digestOf(file!);
    result.textContent =
      found === sha256
        ? 'The file offered here has this sha256: it is the one that the article was read from.'
        : `The file offered here has another sha256: ${found}`;
  } catch (error) {
    result.textContent = `The file could not be checked: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function digestOf(address: string): Promise<string> {
  // Browsers keep this from pages that came over an open line.
  if (!('subtle' in crypto)) throw new Error('the browser computes it only on pages that came by https');
  const response = await fetch(address, { cache: 'no-store' });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
