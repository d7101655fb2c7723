/** The title of a file where it says more than the name: `Benefits overview` of index.md, nothing of notes.md called “Notes”. */
export function titleBeside(name: string, title: string): string {
  const stem = folded(name.replace(/(?<=.)\.[a-z0-9]{1,8}$/iu, ''));
  const said = folded(title);
  return said === '' || stem.includes(said) || folded(name) === said ? '' : title;
}

/** Letters and digits only. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
