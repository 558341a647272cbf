/* The inspector beside the report, and the print button. Everything works without them. */
(function () {
	'use strict';

	var opener = null;
	var inspector = document.getElementById('inspector');
	var hint = inspector ? inspector.innerHTML : '';

	function close() {
		inspector.innerHTML = hint;
		inspector.classList.remove('is-open');
		if (opener) {
			opener.removeAttribute('aria-current');
			opener.focus();
		}
	}

	if (inspector) {
		document.addEventListener('htmx:afterSwap', function (event) {
			if (event.detail.target !== inspector) {
				return;
			}
			if (opener) {
				opener.removeAttribute('aria-current');
			}
			opener = event.detail.requestConfig.elt;
			opener.setAttribute('aria-current', 'true');
			inspector.classList.add('is-open');
			inspector.scrollTop = 0;
			inspector.querySelector('.card-number').focus({ preventScroll: true });
		});
		document.addEventListener('keydown', function (event) {
			if (event.key === 'Escape' && inspector.classList.contains('is-open')) {
				close();
			}
		});
		inspector.addEventListener('click', function (event) {
			if (event.target.closest('[data-close]')) {
				event.preventDefault();
				close();
			}
		});
	}

	document.querySelectorAll('[data-print]').forEach(function (button) {
		button.hidden = false;
	});
	document.querySelectorAll('.print-hint').forEach(function (text) {
		text.hidden = true;
	});
})();
