// Makes the pages nicer where it runs; nothing needs it. Each page comes from the same address and
// carries its state, so this only fetches instead of loading, keeps a draft, and says what is wrong.
(function () {
  "use strict";
  if (!window.fetch || !window.URLSearchParams || !window.DOMParser || !history.replaceState) return;
  var path = "/" + location.pathname.split("/")[1];
  var draftName = "draft:" + path;
  var busy = false, retry = 0, wait = 2000, pressed = null;

  function form() { return document.getElementById("f"); }
  function read(go) {
    var fields = new URLSearchParams(new FormData(form()));
    if (go) Object.keys(go).forEach(function (name) { fields.set(name, go[name]); });
    return fields;
  }
  function draft(text) {
    try {
      if (text === undefined) return localStorage.getItem(draftName);
      if (text === null) localStorage.removeItem(draftName); else localStorage.setItem(draftName, text);
    } catch (refused) { /* a private window keeps nothing; the page itself still does */ }
    return null;
  }
  function keep() { if (step()) draft(read({ ".go": "look" }).toString()); }
  function step() {
    var field = form() && form().elements[".step"];
    return field ? field.value : "";
  }
  function tell(text) {
    var shown = document.getElementById("offline");
    if (!text) { if (shown) shown.remove(); return; }
    if (!shown) {
      shown = document.createElement("p");
      shown.id = "offline"; shown.className = "alert"; shown.setAttribute("role", "alert");
      (document.querySelector("footer") || document.body).prepend(shown);
    }
    shown.textContent = text;
  }
  function show(html, stay) {
    var page = new DOMParser().parseFromString(html, "text/html");
    var focus = stay && document.activeElement && stay(document.activeElement);
    var scrolled = window.scrollY;
    document.documentElement.lang = page.documentElement.lang;
    document.documentElement.dir = page.documentElement.dir;
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    if (stay) {
      var found = focus && document.querySelector(focus);
      if (found) found.focus();
      window.scrollTo(0, scrolled);
    } else {
      var first = document.querySelector("[aria-invalid], .new, h1");
      window.scrollTo(0, 0);
      if (first) {
        (first.matches("fieldset, div") ? first.querySelector("input, textarea, select") : first).focus();
        if (first.tagName !== "H1") first.scrollIntoView({ block: "center" });
      }
    }
    begin();
  }
  // Posts the page; `done` gets the answer. Without a connection it tries until there is one.
  function post(fields, done) {
    if (busy) return;
    busy = true;
    clearTimeout(retry);
    document.body.classList.add("busy");
    fetch(path, { method: "POST", body: fields, redirect: "follow" }).then(function (answer) {
      return answer.text().then(function (html) { return [answer, html]; });
    }).then(function (pair) {
      busy = false; wait = 2000;
      document.body.classList.remove("busy");
      tell("");
      if (!pair[1]) { tell(document.body.dataset.offline); return; }
      done(pair[0], pair[1]);
    }).catch(function () {
      busy = false;
      document.body.classList.remove("busy");
      tell(document.body.dataset.offline);
      retry = setTimeout(function () { post(fields, done); }, wait);
      wait = Math.min(wait * 2, 30000);
    });
  }
  function arrive(answer, html) {
    var before = step();
    if (answer.redirected) history.replaceState({}, "", answer.url);
    show(html);
    if (step()) {
      if (step() !== before) {
        if (before) history.pushState({ step: step() }, "");
        else history.replaceState({ step: step() }, "", path);
      }
      keep();
    }
  }
  function place(element) {
    if (!element.name) return "";
    var value = element.type === "radio" || element.type === "checkbox" ? '[value="' + element.value + '"]' : "";
    return '[name="' + element.name + '"]' + value;
  }
  function look() {
    post(read({ ".go": "look" }), function (answer, html) {
      // What was typed while the page was on its way stays.
      var typed = {};
      document.querySelectorAll("input[type=text], textarea").forEach(function (each) { typed[each.name] = each.value; });
      show(html, place);
      document.querySelectorAll("input[type=text], textarea").forEach(function (each) {
        if (each.name in typed) each.value = typed[each.name];
      });
      keep();
    });
  }

  // Older phones do not tell which button has sent a form.
  document.addEventListener("click", function (event) { pressed = event.target.closest("button"); }, true);
  document.addEventListener("submit", function (event) {
    event.preventDefault();
    var button = event.submitter || pressed, go = {};
    if (button && button.name) go[button.name] = button.value;
    if (button && button.name === ".language") go[".go"] = "look";
    post(read(go), arrive);
  });
  document.addEventListener("input", keep);
  document.addEventListener("change", function (event) {
    keep();
    if (event.target.hasAttribute("data-live")) look();
  });
  window.addEventListener("popstate", function (event) {
    if (!form() || !step()) { location.reload(); return; }
    if (!event.state || !event.state.step) return;
    post(read({ ".step": event.state.step, ".go": "look" }), function (answer, html) { show(html); keep(); });
  });

  // The pad: lines of points between 0 and 999, as they are drawn and as they are sent.
  function pad() {
    var place = document.getElementById("pad"), fields = form() && form().elements;
    if (!place || !window.PointerEvent) return;
    var sheet = place.querySelector("svg"), drawn = document.createElement("input"), line = null, last;
    drawn.type = "hidden"; drawn.name = ".drawn"; drawn.value = "1";
    form().append(drawn);
    place.hidden = false;
    document.getElementById("press").remove();
    function lines() { return Array.from(sheet.querySelectorAll("polyline")); }
    function write() {
      fields[".strokes"].value = lines().map(function (each) { return each.getAttribute("points"); }).join(";");
    }
    function add(event) {
      var box = sheet.getBoundingClientRect();
      var at = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height].map(function (share) {
        return Math.round(Math.min(Math.max(share, 0), 1) * 999);
      });
      if (last && Math.abs(at[0] - last[0]) + Math.abs(at[1] - last[1]) < 4) return;
      last = at;
      line.setAttribute("points", (line.getAttribute("points") + " " + at.join(",")).trim());
    }
    sheet.addEventListener("pointerdown", function (event) {
      if (line || !event.isPrimary) return;
      event.preventDefault();
      sheet.setPointerCapture(event.pointerId);
      last = null;
      line = document.createElementNS("http://www.w3.org/2000/svg", "polyline");
      line.setAttribute("points", "");
      sheet.append(line);
      add(event);
    });
    sheet.addEventListener("pointermove", function (event) {
      if (!line || !event.isPrimary) return;
      var passed = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
      (passed.length ? passed : [event]).forEach(add);
    });
    ["pointerup", "pointercancel"].forEach(function (name) {
      sheet.addEventListener(name, function () {
        if (!line) return;
        if (!/ /.test(line.getAttribute("points"))) {  // a dot is a line to itself
          line.setAttribute("points", line.getAttribute("points") + " " + last.join(","));
        }
        line = null;
        write();
      });
    });
    document.getElementById("clear").addEventListener("click", function () {
      lines().forEach(function (each) { each.remove(); });
      write();
    });
  }

  function begin() {
    pad();
    if (document.querySelector("[data-sent]")) draft(null);
    var resume = document.getElementById("resume");
    if (resume && draft()) {
      resume.hidden = false;
      resume.firstElementChild.addEventListener("click", function () {
        var fields = new URLSearchParams(draft());
        if (form().elements[".language"]) fields.set(".language", form().elements[".language"].value);
        post(fields, arrive);
      });
    }
  }
  // Somebody who types must hear that the round is closing.
  function ask() {
    if (document.hidden || busy || !step() || document.querySelector(".closing")) return;
    fetch(path + "/state").then(function (answer) { return answer.json(); }).then(function (told) {
      if (told.phase === "closing") look();
      tell("");
    }).catch(function () { tell(document.body.dataset.offline); });
  }
  setInterval(ask, 20000);
  document.addEventListener("visibilitychange", ask);
  begin();
})();
