// Draws an indicator's readings from the table that stands below, so that the chart can say nothing the table does not.
(() => {
	const place = document.getElementById("chart");
	const rows = [...document.querySelectorAll("#readings-table tbody tr")].reverse();
	if (!place || !window.echarts || rows.length < 2) {
		return;
	}
	const style = getComputedStyle(document.documentElement);
	const ink = style.getPropertyValue("--ink").trim() || "#1d2b2f";
	const accent = style.getPropertyValue("--accent").trim() || "#0f5c5c";
	place.hidden = false;
	const chart = window.echarts.init(place, null, { renderer: "canvas" });
	chart.setOption({
		animation: false,
		textStyle: { color: ink, fontFamily: getComputedStyle(document.body).fontFamily },
		grid: { left: 16, right: 24, top: 36, bottom: 8, containLabel: true },
		xAxis: { type: "category", data: rows.map((row) => row.dataset.period) },
		yAxis: { type: "value", scale: true, name: place.dataset.unit },
		series: [{
			type: "line",
			symbolSize: 9,
			color: accent,
			label: { show: true, color: ink, formatter: (point) => rows[point.dataIndex].querySelector("strong").textContent },
			data: rows.map((row) => Number(row.dataset.value)),
		}],
	});
	addEventListener("resize", () => chart.resize());
})();
