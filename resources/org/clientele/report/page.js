'use strict';
(function () {
  const root = document.documentElement;
  const onScreen = root.dataset.mode === 'screen';
  // Figures in the window can be asked how they are known, as tiles can; pages that leave it cannot.
  const asking = onScreen || root.dataset.mode === 'figures';
  const drawn = new Map();
  let page = null;

  function element(name, kind, text) {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function know(tile, mark) {
    if (asking && window.bridge) window.bridge.know(tile.id, mark);
  }

  function pick(tile, first, last, event) {
    if (event && event.altKey) return know(tile, first);
    if (onScreen && window.bridge) {
      const adds = event && (event.ctrlKey || event.metaKey);
      window.bridge.pick(tile.id, first, last, adds ? 'add' : 'replace');
    }
  }

  // The link of a printed tile to what the foot of the page says of it.
  function link(tile) {
    const to = element('a', 'know', page.words.know);
    to.href = '#' + tile.known;
    to.addEventListener('click', () => { document.getElementById(tile.known).open = true; });
    return to;
  }

  function menu(tile) {
    const more = element('button', '', '⋯');
    more.setAttribute('aria-label', page.words.menu);
    more.addEventListener('click', () => {
      const at = more.getBoundingClientRect();
      if (window.bridge) window.bridge.menu(tile.id, at.left, at.bottom);
    });
    return more;
  }

  // The note that somebody wrote on a tile.
  function remark(tile) {
    const mark = element('span', 'remark', '✎');
    mark.title = tile.remark;
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', page.words.remark + ' ' + tile.remark);
    return mark;
  }

  function head(tile, card) {
    const bar = element('div', 'head');
    bar.append(element('h2', '', tile.title));
    if (tile.remark) bar.append(remark(tile));
    if (tile.note) bar.append(element('span', 'note', tile.note));
    const acts = element('span', 'acts');
    bar.append(acts);
    if (tile.kind === 'chart') {
      const swap = element('button', '', card.asTable ? page.words.chart : page.words.table);
      swap.addEventListener('click', () => { card.asTable = !card.asTable; fill(tile, card); });
      acts.append(swap);
    }
    if (onScreen) acts.append(menu(tile));
    else if (tile.known) acts.append(link(tile));
    return bar;
  }

  // The right button, and Shift with Enter or Control with I, ask how something is known.
  function asks(node, act) {
    node.tabIndex = 0;
    node.addEventListener('contextmenu', event => { event.preventDefault(); event.stopPropagation(); act(); });
    node.addEventListener('keydown', event => {
      const asked = event.key === 'Enter' && event.shiftKey || event.key === 'i' && (event.ctrlKey || event.metaKey);
      if (asked) { event.preventDefault(); event.stopPropagation(); act(); }
    });
  }

  function rows(tile) {
    const scroll = element('div', 'scroll');
    const table = element('table');
    const top = element('tr');
    tile.heads.forEach(h => top.append(element('th', h.number ? 'number' : '', h.text)));
    const thead = element('thead');
    thead.append(top);
    const body = element('tbody');
    tile.rows.forEach((cells, index) => {
      const row = element('tr', (tile.picked || []).includes(index) ? 'picked' : '');
      cells.forEach((cell, i) => {
        const kind = (tile.heads[i].number ? 'number' : '') + (cell === '' ? ' missing' : '');
        row.append(element('td', kind, cell === '' ? page.words.missing : cell));
      });
      if (asking) asks(row, () => know(tile, index));
      if (onScreen && tile.kind === 'chart') {
        row.tabIndex = 0;
        row.addEventListener('click', event => pick(tile, index, index, event));
        row.addEventListener('keydown', event => { if (event.key === 'Enter' && !event.shiftKey) pick(tile, index, index, event); });
      }
      body.append(row);
    });
    table.append(thead, body);
    scroll.append(table);
    return scroll;
  }

  function sparkline(values) {
    const space = 'http://www.w3.org/2000/svg';
    const known = values.filter(v => v !== null);
    const least = Math.min(...known, 0);
    const span = Math.max(...known) - least || 1;
    const points = values.map((v, i) => [i / (values.length - 1), v]).filter(p => p[1] !== null)
      .map(p => (p[0] * 100).toFixed(2) + ',' + (30 - (p[1] - least) / span * 30).toFixed(2));
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 100 30');
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    const area = document.createElementNS(space, 'polygon');
    area.setAttribute('class', 'area');
    const ends = [points[0], points[points.length - 1]].map(point => point.split(',')[0] + ',30');
    area.setAttribute('points', ends[0] + ' ' + points.join(' ') + ' ' + ends[1]);
    const line = document.createElementNS(space, 'polyline');
    line.setAttribute('class', 'line');
    line.setAttribute('points', points.join(' '));
    svg.append(area, line);
    return svg;
  }

  function kpi(tile, card) {
    const title = element('h2', '', tile.title);
    if (tile.remark) title.append(' ', remark(tile));
    card.node.append(title);
    const value = element('div', 'value', tile.value);
    value.title = tile.exact;
    const sub = element('div', 'sub', tile.sub);
    // The figure of all rows beside that of the chosen ones.
    if (onScreen && tile.sub) asks(sub, () => know(tile, -2));
    card.node.append(value, sub);
    if (onScreen || tile.known) {
      const acts = element('span', 'acts');
      acts.append(onScreen ? menu(tile) : link(tile));
      card.node.append(acts);
    }
    if (tile.trend.filter(v => v !== null).length > 1) {
      const line = sparkline(tile.trend);
      const room = document.createRange();
      card.node.append(line);
      room.selectNodeContents(value);
      const left = room.getBoundingClientRect().right + 8;
      const place = line.getBoundingClientRect();
      const width = place.right - left;
      if (width < place.width / 2) line.remove();
      else if (width < place.width) line.style.maxWidth = width + 'px';
    }
  }

  function sized(figure) {
    const layout = structured(figure.layout);
    const size = parseFloat(getComputedStyle(root).fontSize) * 0.79;
    layout.font.size = size;
    layout.hoverlabel.font.size = size;
    if (layout.uniformtext) layout.uniformtext.minsize = size * 0.8;
    [layout.xaxis, layout.yaxis].filter(axis => axis.title && axis.title.text)
      .forEach(axis => { axis.title.font = { size: size }; });
    if (onScreen && layout.meta && layout.meta.drag) {
      layout.dragmode = 'select';
      layout.selectdirection = 'h';
    }
    return layout;
  }

  function structured(value) {
    return JSON.parse(JSON.stringify(value));
  }

  function place(event, tile) {
    const point = event.points[event.points.length - 1];
    const at = point.pointIndex !== undefined ? point.pointIndex : point.pointNumber;
    const index = Array.isArray(at) ? at[0] * tile.figure.data[0].x.length + at[1] : at;
    // A line through the points of a figure is none of them.
    if (!onScreen && point.curveNumber > 1) return -1;
    const marks = tile.figure.layout.meta && tile.figure.layout.meta.marks;
    return marks !== undefined && index >= marks ? -1 : index;
  }

  function listen(card) {
    card.under = -1;
    card.plot.on('plotly_hover', event => { card.under = place(event, card.tile); });
    card.plot.on('plotly_unhover', () => { card.under = -1; });
    const clicked = event => {
      const index = place(event, card.tile);
      if (index >= 0) pick(card.tile, index, index, event.event);
      return false;
    };
    card.plot.on('plotly_click', clicked);
    card.plot.on('plotly_treemapclick', clicked);
    card.plot.on('plotly_selected', event => {
      if (event && event.range && event.range.x) {
        const ends = event.range.x.map(Math.round).sort((a, b) => a - b);
        pick(card.tile, Math.max(0, ends[0]), Math.max(0, ends[1]));
      }
    });
  }

  function plot(card) {
    const fresh = !card.plot.data;
    const config = { displayModeBar: false, responsive: true, doubleClick: false, showTips: false };
    Plotly.react(card.plot, structured(card.tile.figure.data), sized(card.tile.figure), config);
    if (fresh) listen(card);
  }

  // In the window charts are drawn one at a time, so that it can answer between two of them.
  const waiting = new Set();
  function next() {
    const [card] = waiting;
    waiting.delete(card);
    if (waiting.size) setTimeout(next);
    if (card.plot.isConnected) plot(card);
  }

  function chart(tile, card) {
    card.plot = card.plot || element('div', 'plot');
    card.node.append(card.plot);
    if (!onScreen) return plot(card);
    if (!waiting.size) setTimeout(next);
    waiting.add(card);
  }

  function ask(card) {
    asks(card.node, () => know(card.tile, card.asTable ? -1 : card.under));
  }

  function fill(tile, card) {
    card.node.replaceChildren();
    card.node.className = 'tile ' + tile.kind + (tile.place.width > 6 ? ' wide' : '') + (tile.picked && tile.picked.length ? ' source' : '');
    card.node.setAttribute('aria-label', tile.title);
    if (tile.kind === 'kpi') return kpi(tile, card);
    card.node.append(head(tile, card));
    if (tile.kind === 'table' || card.asTable) card.node.append(rows(tile));
    else if (tile.instead) card.node.append(element('p', 'instead', tile.instead));
    else chart(tile, card);
  }

  function lay(tile, card) {
    card.node.style.gridColumn = (tile.place.column + 1) + ' / span ' + tile.place.width;
    card.node.style.order = tile.place.row * 12 + tile.place.column;
    card.node.style.gridRow = (tile.place.row + 1) + ' / span ' + tile.place.height;
  }

  function around() {
    document.title = page.title;
    document.getElementById('title').textContent = page.title;
    document.getElementById('facts').textContent = page.facts;
    const chips = page.filters.map(text => element('span', 'chip', text));
    if (chips.length) chips.push(element('span', 'left', page.left));
    document.getElementById('filters').replaceChildren(...chips);
    const know = page.origins.map(line => element('p', '', line));
    document.getElementById('origins').replaceChildren(element('h2', '', page.words.know), ...know);
  }

  function draw(next) {
    page = next;
    root.dataset.theme = page.theme;
    root.lang = page.language;
    around();
    const main = document.querySelector('main');
    const ids = new Set(page.tiles.map(tile => tile.id));
    drawn.forEach((card, id) => { if (!ids.has(id)) { card.node.remove(); drawn.delete(id); } });
    const was = drawn.size;
    page.tiles.forEach((tile, index) => {
      let card = drawn.get(tile.id);
      const fresh = onScreen && was > 0 && !card;
      if (!card || card.kind !== tile.kind) {
        if (card) card.node.remove();
        card = { node: element('section', 'tile'), kind: tile.kind, asTable: false, under: -1 };
        if (asking) ask(card);
        drawn.set(tile.id, card);
      }
      if (main.children[index] !== card.node) main.insertBefore(card.node, main.children[index] || null);
      card.tile = tile;
      lay(tile, card);
      fill(tile, card);
      if (fresh) card.node.scrollIntoView({ block: 'nearest' });
    });
  }

  window.update = json => draw(JSON.parse(json));
  window.picture = (json, format, width, height, scale) => {
    const figure = JSON.parse(json);
    Plotly.toImage(figure, { format: format, width: width, height: height, scale: scale })
      .then(url => window.bridge.drawn(url), fault => window.bridge.failed(String(fault)));
  };
  /* Whether there is room for a course beside a number depends on the width. */
  const numbers = () => drawn.forEach(card => { if (card.kind === 'kpi') fill(card.tile, card); });
  window.addEventListener('resize', numbers);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && onScreen && window.bridge) window.bridge.clear();
  });
  document.querySelectorAll('#known a').forEach(to => to.addEventListener('click', () => {
    document.getElementById(to.hash.slice(1)).open = true;
  }));
  /* On paper the page is as wide as a sheet of A4 on its side, and its figures are drawn for that width. */
  const figures = () => Array.from(drawn.values()).filter(card => card.plot && card.plot.isConnected);
  window.addEventListener('beforeprint', () => {
    root.classList.add('printing');
    numbers();
    figures().map(card => [card.plot, card.plot.getBoundingClientRect()])
      .forEach(([plot, room]) => Plotly.relayout(plot, { width: room.width, height: room.height }));
  });
  window.addEventListener('afterprint', () => {
    root.classList.remove('printing');
    numbers();
    figures().forEach(card => Plotly.relayout(card.plot, { width: null, height: null, autosize: true }));
  });
  /* Figures measure their texts when they are drawn: the page's own font has to be there first. */
  const given = document.getElementById('page').textContent;
  if (given.trim()) {
    const begin = () => draw(JSON.parse(given));
    const faces = document.fonts ? ['400 14px "Clientele Sans"', '600 14px "Clientele Sans"'] : [];
    Promise.all(faces.map(face => document.fonts.load(face))).then(begin, begin);
  }
})();
