/** Has the browser save what is at an address of our own. */
export function downloadFrom(address: string, name = ''): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

export function downloadText(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  downloadFrom(address, name);
  // The browser has taken it over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
