/** The clipboard of browsers that offer none to pages served without https. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function report(copied: boolean): void {
  const status = document.querySelector('[data-copy-status]');
  if (status)
    status.textContent = copied ? 'Đã sao chép' : 'Không sao chép được, xin chép địa chỉ trên thanh trình duyệt';
}

export function wireArticleTools(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.addEventListener('click', () => print());
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => {
      void copy(button.dataset.copy ?? location.href).then((copied) => {
        report(copied);
        // Copying by selection took the focus away.
        button.focus();
      });
    });
  }
}
