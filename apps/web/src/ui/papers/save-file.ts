/** Lets the person save what the API answered, under the name that it gave. */
export function saveFile(content: Blob, disposition: string | null, otherwise: string): void {
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name === undefined ? otherwise : decodeURIComponent(name);
  link.click();
  URL.revokeObjectURL(link.href);
}
