/* Going through a paper quickly. Everything works without it. */
(function () {
	'use strict';

	/* A choice is saved as it is made, so its button is for those without scripts. */
	document.documentElement.classList.add('saves-choices');

	/* Long work says so; the page that comes back replaces it. */
	document.addEventListener('submit', function (event) {
		if (event.target.hasAttribute('data-busy')) {
			event.target.classList.add('is-busy');
		}
	});
	window.addEventListener('pageshow', function () {
		document.querySelectorAll('form.is-busy').forEach(function (form) {
			form.classList.remove('is-busy');
		});
	});

	function nextProposal(row) {
		var next = row ? row.nextElementSibling : null;
		while (next && !next.querySelector('button.accept')) {
			next = next.nextElementSibling;
		}
		return next ? next.querySelector('button.accept') : null;
	}

	/* After one number the next: pressing Enter again accepts it. */
	document.addEventListener('htmx:afterSwap', function (event) {
		var asked = event.detail.requestConfig;
		if (asked && asked.verb === 'post' && /\/acceptance$/.test(asked.path)) {
			var next = nextProposal(document.getElementById(asked.elt.closest('li') ? asked.elt.closest('li').id : asked.target.id));
			if (next) {
				next.focus();
			}
		}
		if (event.detail.target && event.detail.target.id === 'editor') {
			var heading = document.getElementById('editor-title');
			if (heading) {
				event.detail.target.classList.add('is-open');
				heading.focus({ preventScroll: false });
			}
			else {
				event.detail.target.classList.remove('is-open');
			}
		}
	});

	/* Where a choice was made, the keyboard stays. */
	document.addEventListener('htmx:afterSettle', function (event) {
		var asked = event.detail.requestConfig;
		if (asked && asked.verb === 'post' && /\/roles\/\d+$/.test(asked.path)) {
			var select = document.getElementById('role-' + asked.path.match(/\d+$/)[0]);
			if (select) {
				select.focus({ preventScroll: true });
			}
		}
	});
})();
