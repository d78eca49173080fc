// Shows openapi.json: each operation with its parameters, and a form to try it.
'use strict';

function element(name, text, ...children) {
  const e = document.createElement(name);
  if (text) {
    e.textContent = text;
  }
  e.append(...children);
  return e;
}

function field(label, input) {
  return element('label', '', label + ' ', input);
}

function choices(values) {
  const select = element('select');
  values.forEach(v => select.append(element('option', v)));
  return select;
}

function input(schema) {
  if (schema.enum) {
    return choices(['', ...schema.enum]);
  }
  if (schema.type === 'boolean') {
    return choices(['', 'true', 'false']);
  }
  const box = element('input');
  box.size = 8;
  return box;
}

function show(path, operation) {
  const section = element('section', '', element('h2', 'POST ' + path));
  section.append(element('p', operation.summary + '. ' + operation.description));
  const content = operation.requestBody.content;
  const texts = Object.keys(content).filter(type => content[type].example);
  const type = choices(Object.keys(content));
  const body = element('textarea');
  const file = element('input');
  file.type = 'file';
  const pick = () => {
    const isText = texts.includes(type.value);
    body.hidden = !isText;
    file.hidden = isText;
    const example = (content[type.value] || {}).example;
    body.value = typeof example === 'string' ? example : JSON.stringify(example, null, 1) || '';
  };
  type.addEventListener('change', pick);
  section.append(field('Content-Type', type));
  const inputs = operation.parameters.map(p => {
    const box = input(p.schema);
    const label = field(p.name, box);
    label.title = p.description;
    section.append(label);
    return [p.name, box];
  });
  const answer = element('pre');
  answer.hidden = true;
  const button = element('button', 'Send');
  button.addEventListener('click', async () => {
    const query = new URLSearchParams(
        inputs.filter(([, box]) => box.value !== '').map(([name, box]) => [name, box.value]));
    const sent = body.hidden ? file.files[0] : body.value;
    answer.hidden = false;
    try {
      const response = await fetch(
          path.substring(1) + (String(query) ? '?' + query : ''),
          {method: 'POST', headers: {'Content-Type': type.value}, body: sent});
      const text = await response.text();
      let shown = text;
      try {
        shown = JSON.stringify(JSON.parse(text), null, 1);
      } catch (e) {
        // JSON Lines are shown as they are.
      }
      answer.textContent = response.status + '\n' + shown;
    } catch (e) {
      answer.textContent = String(e);
    }
  });
  pick();
  section.append(body, file, element('p', '', button), answer);
  const list = element('ul');
  operation.parameters.forEach(
      p => list.append(element('li', '', element('code', p.name), ': ' + p.description)));
  section.append(list);
  return section;
}

fetch('openapi.json').then(r => r.json()).then(doc => {
  const all = document.getElementById('operations');
  Object.entries(doc.paths).forEach(([path, item]) => all.append(show(path, item.post)));
});
