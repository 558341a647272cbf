/* Small additions to pages that work without them. */
(function () {
	'use strict';

	var token = document.querySelector('meta[name="csrf-token"]');

	document.addEventListener('htmx:configRequest', function (event) {
		if (token && event.detail.verb !== 'get') {
			event.detail.headers[token.dataset.header] = token.content;
		}
	});

	function tellFailure() {
		var flash = document.getElementById('flash');
		if (flash && flash.dataset.failed) {
			var notice = document.createElement('div');
			notice.className = 'notice notice-stop';
			notice.setAttribute('role', 'alert');
			notice.textContent = flash.dataset.failed;
			flash.replaceChildren(notice);
		}
	}
	document.addEventListener('htmx:responseError', function (event) {
		if (!event.detail.xhr.getResponseHeader('HX-Retarget') && !event.detail.xhr.getResponseHeader('HX-Refresh')) {
			tellFailure();
		}
	});
	document.addEventListener('htmx:sendError', tellFailure);
	document.addEventListener('htmx:timeout', tellFailure);

	/* A form is sent once; coming back to the page makes it usable again. */
	document.addEventListener('submit', function (event) {
		var form = event.target;
		if (form.method !== 'post' || form.matches('[hx-post], [data-hx-post]')) {
			return;
		}
		if (form.dataset.sent) {
			event.preventDefault();
			return;
		}
		form.dataset.sent = 'true';
	});
	window.addEventListener('pageshow', function () {
		document.querySelectorAll('form[data-sent]').forEach(function (form) {
			delete form.dataset.sent;
		});
	});

	document.addEventListener('click', function (event) {
		var control = event.target.closest('[data-print]');
		if (control) {
			window.print();
		}
	});

	document.addEventListener('DOMContentLoaded', function () {
		var first = document.querySelector('[data-focus]');
		if (first) {
			first.focus();
		}
	});
})();
