/// The pages' script: asks how things stand, says so, and keeps what was chosen.
///
/// Everything works without it. Written for old browsers.
let pageScript = """
  (function () {
    'use strict';
    var data = document.body.dataset;
    if (!data.state || !window.fetch) return;
    var line = document.getElementById('status'), clock = document.getElementById('left');
    var form = document.querySelector('#answer, #vote');
    var end = null, timer = null, isLost = false, isSending = false, isChanged = false;
    var told = { text: line.textContent, kind: line.className };
    var pressed = null, step = document.createElement('input');
    // What the form is about, and whose it is: several people may use one phone.
    var key = form && [data.home, data.item].concat(
      Array.prototype.map.call(form.querySelectorAll('[type=hidden]'), given)).join('/');
    // Where there is nothing more to do, nobody is told that the laptop is gone, or serves another test.
    var isEnd = data.page === 'done' || data.page === 'closed';

    function say(text, kind) {
      if (line.textContent !== text) line.textContent = text;
      line.className = kind;
    }
    function setLeft(seconds) {
      if (clock && seconds !== null) end = Date.now() + seconds * 1000;
    }
    function two(number) { return (number < 10 ? '0' : '') + number; }
    function showLeft() {
      if (!clock || end === null) return;
      var left = Math.max(0, Math.round((end - Date.now()) / 1000));
      var hours = Math.floor(left / 3600), minutes = Math.floor(left / 60) % 60;
      var text = (hours ? hours + ':' : '') + two(minutes) + ':' + two(left % 60);
      clock.textContent = clock.dataset.text.replace('%', text);
      clock.className = left <= 300 ? 'soon' : '';
      // As on the laptop, what is chosen counts though time ends; an order with gaps is no answer.
      if (left <= 3 && isChanged && form.id === 'answer' && !form.hasAttribute('data-draft'))
        send(form);
      tellLeft(left);
    }
    // Says once that 5 minutes are left, and once that it is 1, on whichever page.
    function tellLeft(left) {
      var mark = left <= 60 ? 60 : left <= 300 ? 300 : 3600;
      if (line.className === 'problem') return;
      store(function (storage) {
        var key = data.home + '/left', before = Number(storage.getItem(key) || 3600);
        storage.setItem(key, mark);
        if (mark >= before || left <= 3) return;
        var text = clock.dataset.soon.replace('%', Math.ceil(left / 60));
        say(text + ' ' + (isChanged ? data.unsaved : told.text), 'unsaved');
      });
    }
    function lost() {
      isLost = true;
      say(isChanged ? data.kept : data.lost, 'problem');
    }
    // Whether the page is still right.
    function heard(state) {
      if (isLost) {
        isLost = false;
        if (isChanged) say(data.back + ' ' + data.unsaved, 'unsaved'); else say(data.back, 'good');
      }
      if (state.page !== data.page && !(isEnd && state.page === 'ended')) {
        var mark = data.item ? '?belum=' + data.item : '?terlewat=1';
        location.replace(data.home + (isChanged ? mark : ''));
        return false;
      }
      if (data.item && state.count !== null && String(state.count) !== data.count && !isSending)
        location.replace(location.pathname + (isChanged ? '?baru=1' : ''));
      setLeft(state.left);
      return true;
    }
    // Asks how things stand; `then` is told whether the laptop replied, and this page is still right.
    function ask(then) {
      clearTimeout(timer);
      if (document.hidden && !then) return;
      var isOver = false;
      function finish(state) {
        if (isOver) return;
        isOver = true;
        clearTimeout(limit);
        var isRight = state && heard(state);
        if (!state && (then || !isEnd)) lost();
        if (then) then(isRight);
        timer = setTimeout(ask, isEnd ? 10000 : 2500);
      }
      var limit = setTimeout(function () { finish(null); }, 4000);
      fetch(data.state, { cache: 'no-store', credentials: 'same-origin' })
        .then(function (reply) { return reply.json(); })
        .then(finish, function () { finish(null); });
    }
    function store(action) { try { action(window.sessionStorage); } catch (error) {} }
    function fields() {
      return Array.prototype.filter.call(form.elements, function (field) {
        return field.name && field.type !== 'hidden' && field.type !== 'submit';
      });
    }
    function isTick(field) { return field.type === 'radio' || field.type === 'checkbox'; }
    function given(field) { return isTick(field) ? field.checked : field.value; }
    // As it came from the laptop.
    function first(field) {
      if (!field.options) return isTick(field) ? field.defaultChecked : field.defaultValue;
      var own = Array.prototype.filter.call(field.options, function (option) {
        return option.defaultSelected;
      });
      return (own[0] || field.options[0]).value;
    }
    // Tells in full what is chosen in a box that may be too narrow for it.
    function tellChosen() {
      Array.prototype.forEach.call(form.querySelectorAll('[data-chosen]'), function (place) {
        var box = document.getElementById(place.dataset.chosen);
        place.textContent = box.value ? box.options[box.selectedIndex].text : '';
      });
    }
    // Keeps what is chosen as long as it is not what is stored.
    function note() {
      tellChosen();
      isChanged = form.hasAttribute('data-draft')
        || fields().some(function (field) { return given(field) !== first(field); });
      store(function (storage) {
        if (isChanged) storage.setItem(key, JSON.stringify(fields().map(given)));
        else storage.removeItem(key);
      });
    }
    function keep() {
      note();
      if (isLost) return lost();
      if (isChanged) say(data.unsaved, 'unsaved'); else say(told.text, told.kind);
    }
    function restore() {
      store(function (storage) {
        var kept = JSON.parse(storage.getItem(key) || 'null'), all = fields();
        if (!kept || kept.length !== all.length) return;
        all.forEach(function (field, place) {
          if (typeof kept[place] === 'boolean') field.checked = kept[place];
          else field.value = kept[place];
        });
      });
      note();
      if (isChanged && line.className !== 'problem') say(data.unsaved, 'unsaved');
    }
    if (form) {
      restore();
      form.addEventListener('change', keep);
      form.addEventListener('input', keep);
    }
    // A page is left when the laptop replies: otherwise the browser would leave it for an error, and
    // with it what was chosen.
    function leave(event, go) {
      if (event) event.preventDefault();
      if (isSending) return;
      isSending = true;
      ask(function (isRight) {
        if (isRight) return go();
        isSending = false;
        line.scrollIntoView();
      });
    }
    document.addEventListener('click', function (event) {
      if (event.target.name === 'step') pressed = event.target;
      var link = event.target.closest('a');
      if (link) leave(event, function () { location.href = link.href; });
    });
    document.addEventListener('submit', function (event) { send(event.target, event); });
    function send(sent, event) {
      // Old browsers don't tell by which button.
      var button = event && event.submitter || pressed;
      pressed = null;
      leave(event, function () {
        step.type = 'hidden'; step.name = 'step';
        step.value = button && button.name === 'step' ? button.value : 'next';
        // Taken back, what is chosen is not to come again.
        if (step.value === 'clear') store(function (storage) { storage.removeItem(key); });
        sent.appendChild(step);
        sent.submit();
        sent.removeChild(step);
      });
    }
    document.addEventListener('visibilitychange', function () { if (!document.hidden) ask(); });
    window.addEventListener('pageshow', function (event) {
      isSending = false;
      if (event.persisted) ask();
    });
    window.addEventListener('online', function () { ask(); });
    if (clock) { setLeft(Number(clock.dataset.seconds)); setInterval(showLeft, 1000); }
    timer = setTimeout(ask, 2500);
  })();
  """
