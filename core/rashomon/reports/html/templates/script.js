"use strict";
(() => {
  const one = (s, r = document) => r.querySelector(s), all = (s, r = document) => [...r.querySelectorAll(s)];
  const root = document.documentElement;
  const go = (e, block = "nearest") => { e.focus({preventScroll: true}); e.scrollIntoView({block}); };
  root.classList.add("js");
  all(".scripted").forEach(e => { e.hidden = false; });

  // The questions: find, choose a kind, sort.
  const body = one(".facts > tbody"), find = one("#find"), kind = one("#kind"), sort = one("#sort");
  const rows = body ? [...body.rows] : [];
  const texts = new Map();
  const text = r => { if (!texts.has(r)) texts.set(r, r.textContent.toLowerCase()); return texts.get(r); };
  const shown = () => {
    const off = all(".filter input[type=checkbox]:not(:checked)").map(e => e.className.replace("f-", "v-"));
    return rows.filter(r => !r.hidden && !off.includes(r.className));
  };
  const count = () => { one("#count").textContent = shown().length + " of " + rows.length + " questions"; };
  const filter = () => {
    const wanted = find.value.trim().toLowerCase();
    rows.forEach(r => { r.hidden = (kind.value !== "" && r.dataset.kind !== kind.value) || (wanted !== "" && !text(r).includes(wanted)); });
    count();
  };
  const order = {
    number: () => 0,
    answers: (a, b) => b.dataset.answers - a.dataset.answers,
    title: (a, b) => one(".asked", a).textContent.localeCompare(one(".asked", b).textContent, "en"),
    kind: (a, b) => a.dataset.kind.localeCompare(b.dataset.kind, "en"),
  };
  if (body) {
    const first = [...rows];
    find.addEventListener("input", filter);
    kind.addEventListener("change", filter);
    all(".filter input[type=checkbox]").forEach(e => e.addEventListener("change", count));
    sort.addEventListener("change", () => {
      const at = new Map(first.map((r, i) => [r, i]));
      rows.sort((a, b) => order[sort.value](a, b) || at.get(a) - at.get(b));
      body.append(...rows);
    });
    count();
  }

  // Two texts side by side: a cell chooses them, and lines join the claims that answer one question.
  const left = one("#left"), right = one("#right"), docs = one(".docs");
  let joints = [], lines = null, waiting = false;
  const sign = c => ["diverge", "update", "compatible", "agree"].find(v => c.classList.contains("v-" + v));
  const join = () => {
    if (lines) lines.remove();
    all("mark.joined").forEach(m => m.classList.remove("joined"));
    all(".text[tabindex]").forEach(t => t.removeAttribute("tabindex"));
    joints = []; lines = null;
    const a = +left.value, b = +right.value, pair = one("#p" + Math.min(a, b) + "-" + Math.max(a, b));
    if (!a || !b || !pair) return;
    [a, b].forEach(n => { one(".d" + n + " .text").tabIndex = 0; });
    joints = all(".joints tbody tr", pair).map(r => {
      const [x, y] = [r.cells[0], r.cells[2]].map(c => { const l = one("a", c); return l && document.getElementById(l.hash.slice(1)); });
      return a < b ? [x, y, sign(r)] : [y, x, sign(r)];
    }).filter(j => j[0] && j[1]);
    const agreed = new Set(all(".agreed a", pair).map(l => l.hash)), asked = n => all(".d" + n + " mark.shared[id]").map(m => [m, one(":scope > a", m)?.hash]);
    const beside = new Map(asked(b).map(([m, q]) => [q, m]));
    asked(a).forEach(([m, q]) => { if (agreed.has(q) && beside.has(q)) joints.push([m, beside.get(q), "agree"]); });
    lines = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    lines.setAttribute("class", "joins");
    lines.setAttribute("aria-hidden", "true");
    docs.append(lines);
    draw();
  };
  const draw = () => {
    waiting = false;
    if (!lines) return;
    const box = docs.getBoundingClientRect();
    const spot = m => {
      const r = m.getClientRects()[0], t = m.closest(".text").getBoundingClientRect();
      return r && r.top >= t.top - 4 && r.bottom <= t.bottom + 4 ? [r.top + r.height / 2 - box.top, t] : null;
    };
    lines.replaceChildren();
    for (const [x, y, verdict] of joints) {
      const p = spot(x), q = spot(y);
      if (!p || !q || p[1].right > q[1].left) continue;
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      const from = p[1].right - box.left, to = q[1].left - box.left, half = (from + to) / 2;
      path.setAttribute("d", `M${from} ${p[0]}C${half} ${p[0]} ${half} ${q[0]} ${to} ${q[0]}`);
      path.setAttribute("class", verdict);
      lines.append(path);
    }
  };
  const later = () => { if (!waiting) { waiting = true; requestAnimationFrame(draw); } };
  const land = () => {
    const pair = /^#p(\d+)-(\d+)$/.exec(location.hash), mark = /^#[dc](\d+)(?:-\d+)?$/.exec(location.hash);
    if (pair) { [left.value, right.value] = [pair[1], pair[2]]; join(); }
    if (mark && left.value && ![left.value, right.value].includes(mark[1])) { left.form.reset(); join(); }
    const aim = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!aim) return;
    if (aim.hidden && body) { find.value = kind.value = ""; filter(); }
    aim.scrollIntoView({block: aim.matches("mark") ? "center" : "start"});
  };
  [left, right].forEach(e => e.addEventListener("change", join));
  left.form.addEventListener("reset", () => setTimeout(join));
  docs.addEventListener("scroll", later, true);
  addEventListener("resize", later);
  addEventListener("hashchange", land);
  docs.addEventListener("click", event => {
    const mark = event.target.closest("mark.shared");
    if (!mark || event.target.closest("a")) return;
    const joint = joints.find(j => j[0] === mark || j[1] === mark);
    const other = joint && (joint[0] === mark ? joint[1] : joint[0]);
    if (other) { here(mark); other.scrollIntoView({block: "center"}); here(other, false); }
  });

  // Keys: single letters, which can be switched off.
  const help = one("#help");
  let at = null;
  const here = (mark, alone = true) => { if (alone) all("mark.here").forEach(m => m.classList.remove("here")); mark.classList.add("here"); };
  const step = (list, current, by) => list[current < 0 ? (by > 0 ? 0 : list.length - 1) : (current + by + list.length) % list.length];
  const question = by => { const list = shown(), next = step(list, list.indexOf(document.activeElement.closest(".facts > tbody > tr")), by); if (next) go(next, "center"); };
  const claim = by => {
    const list = all("mark.shared[id]").filter(m => m.getClientRects().length);
    at = step(list, list.indexOf(at), by);
    if (at) { here(at); const link = one("a", at); at.scrollIntoView({block: "center"}); if (link) link.focus({preventScroll: true}); }
  };
  const toggle = () => { if (help.open) help.close(); else help.showModal(); };
  const keys = {j: () => question(1), k: () => question(-1), n: () => claim(1), p: () => claim(-1), "/": () => find && go(find, "center"), "?": toggle};
  one("#help-open")?.addEventListener("click", toggle);
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !one("#keys").checked) return;
    if (event.target.closest("input:not([type=checkbox]),select,textarea")) return;
    if (help.open && event.key !== "?") return;
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  if (location.hash) land();
})();
