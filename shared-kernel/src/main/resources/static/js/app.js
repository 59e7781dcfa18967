// Everything works without this file. It adds what HTML alone cannot do.
(() => {
  'use strict';

  // A form that came back with errors: the reader starts at the summary, and its links put the cursor in the field.
  const toSummary = root => {
    const summary = root.querySelector('.summary');
    if (summary) summary.focus();
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('.summary a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.focus();
    (field.closest('.field') || field).scrollIntoView({ block: 'center' });
  });

  // Rows that are laid out as blocks on a narrow screen stay a table for screen readers.
  const keepTableRoles = root => {
    const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
    root.querySelectorAll('table.stack').forEach(table => {
      [table, ...table.querySelectorAll('thead, tbody, tr, td')]
        .forEach(part => part.setAttribute('role', roles[part.localName]));
      table.querySelectorAll('th').forEach(th => th.setAttribute('role', th.scope === 'row' ? 'rowheader' : 'columnheader'));
    });
  };

  const ready = root => { toSummary(root); keepTableRoles(root); };
  document.addEventListener('DOMContentLoaded', () => ready(document));
  document.addEventListener('htmx:load', event => { if (event.target !== document.body) ready(event.target); });
})();
