//! The measures as Markdown tables and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::{
    build::Mode,
    contender::Contender,
    measure::{Measure, Measures, Time},
    options::{Options, Size},
    sections::Sections,
};

/// Returns a table with a row per contender: the figures, and in parentheses their ratios to those of `serde_derive`.
pub(crate) fn table(measures: &Measures, empty: &Measures) -> String {
    let peer = measures.of(Contender::Serde);
    let modes: Vec<_> = measures.of.iter().take(1).flat_map(|measure| &measure.times).map(|(mode, _)| *mode).collect();
    let mut head = vec![format!("{} x {}", measures.size.types, measures.size.properties)];
    head.extend(modes.iter().map(|mode| mode.name().to_owned()));
    head.extend(["text", "data", "expansion", "memory"].map(str::to_owned));
    let row = |measure: &Measure| {
        let mut cells = vec![measure.contender.name().to_owned()];
        for mode in modes.iter().copied() {
            cells.push(match measure.time(mode) {
                Some(Time::Over(limit)) => format!("> {} s", limit.as_secs()),
                _ => cell(measure, peer, |measure| seconds(measure, mode), 2, "s"),
            });
        }
        let text = |measure: &Measure| beyond(measure, empty, |sections| sections.text);
        let data = |measure: &Measure| beyond(measure, empty, |sections| sections.data);
        cells.push(cell(measure, peer, text, 0, "kB"));
        cells.push(cell(measure, peer, data, 0, "kB"));
        cells.push(cell(measure, peer, |measure| measure.expansion.map(from_usize), 0, ""));
        cells.push(cell(measure, peer, |measure| measure.memory.map(|bytes| from_u64(bytes) / 1e6), 0, "MB"));
        cells
    };
    markdown(&head, &measures.of.iter().map(row).collect::<Vec<_>>())
}

/// Returns a table of how the time of a release build grows with the width of a type. The time of an empty crate is
/// subtracted; the ratio to the narrowest type is in parentheses. Empty if there are fewer than two widths.
pub(crate) fn growth(results: &[Measures]) -> String {
    let Some((empty, sizes)) = results.split_first() else { return String::new() };
    let wide: Vec<_> = sizes.iter().filter(|measures| measures.size.types == 1).collect();
    if wide.len() < 2 {
        return String::new();
    }
    let mut head = vec!["release, minus empty".to_owned()];
    head.extend(wide.iter().map(|measures| format!("1 x {}", measures.size.properties)));
    let row = |none: &Measure| {
        let beyond = |measures: &Measures| {
            let measure = measures.of(none.contender)?;
            Some(seconds(measure, Mode::Release)? - seconds(none, Mode::Release)?)
        };
        let narrow = beyond(wide[0]);
        let mut cells = vec![none.contender.name().to_owned()];
        cells.extend(wide.iter().map(|measures| match (beyond(measures), narrow) {
            (Some(time), Some(narrow)) => format!("{time:.2} s ({:.1})", time / narrow),
            _ => "-".to_owned(),
        }));
        cells
    };
    markdown(&head, &empty.of.iter().map(row).collect::<Vec<_>>())
}

/// Returns a table of the text that each further type of a width adds to a program that has one type, and in
/// parentheses the ratio to `serde_derive`. Code that a program contains once for all types is not counted. Empty if no
/// width was measured with one type and with more.
pub(crate) fn text_of_a_type(results: &[Measures]) -> String {
    let Some((empty, sizes)) = results.split_first() else { return String::new() };
    let one =
        |many: &&Measures| sizes.iter().find(|one| one.size.types == 1 && one.size.properties == many.size.properties);
    let pairs: Vec<_> =
        sizes.iter().filter(|many| many.size.types > 1).filter_map(|many| Some((one(&many)?, many))).collect();
    if pairs.is_empty() {
        return String::new();
    }
    let mut head = vec!["text of each further type".to_owned()];
    head.extend(pairs.iter().map(|(_, many)| format!("{} x {}", many.size.types, many.size.properties)));
    let row = |none: &Measure| {
        let mut cells = vec![none.contender.name().to_owned()];
        for (one, many) in &pairs {
            let each = |contender: &Measure| {
                let text = |measures: &Measures| Some(from_u64(measures.of(contender.contender)?.sections?.text));
                Some((text(many)? - text(one)?) / 1e3 / from_usize(many.size.types - 1))
            };
            cells.push(cell(none, many.of(Contender::Serde), each, 2, "kB"));
        }
        cells
    };
    markdown(&head, &empty.of.iter().map(row).collect::<Vec<_>>())
}

/// Returns all measures as a list with an object per size and contender.
pub(crate) fn to_json(results: &[Measures], options: &Options) -> Value {
    let object = |size: Size, measure: &Measure| {
        let times = measure.times.iter().map(|(mode, time)| {
            let time = match time {
                Time::Took(runs) => json!(runs.iter().map(std::time::Duration::as_secs_f64).collect::<Vec<_>>()),
                Time::Over(limit) => json!(format!("> {}", limit.as_secs())),
            };
            (mode.name().to_owned(), time)
        });
        json!({
            "shape": format!("{:?}", options.shape).to_lowercase(),
            "types": size.types,
            "properties": size.properties,
            "contender": measure.contender.name(),
            "seconds": Value::Object(times.collect()),
            "sections": measure.sections,
            "expansionLines": measure.expansion,
            "memoryBytes": measure.memory,
        })
    };
    let objects = |measures: &Measures| -> Vec<Value> {
        measures.of.iter().map(|measure| object(measures.size, measure)).collect()
    };
    results.iter().flat_map(objects).collect()
}

/// Returns the figure of a measure, and its ratio to the figure of the peer.
fn cell(
    measure: &Measure,
    peer: Option<&Measure>,
    figure: impl Fn(&Measure) -> Option<f64>,
    digits: usize,
    unit: &str,
) -> String {
    let Some(value) = figure(measure) else { return "-".to_owned() };
    let space = if unit.is_empty() { "" } else { " " };
    let mut cell = format!("{value:.digits$}{space}{unit}");
    if let Some(peer) = peer.and_then(figure) {
        let _ = write!(cell, " ({:.2})", value / peer);
    }
    cell
}

fn seconds(measure: &Measure, mode: Mode) -> Option<f64> {
    measure.median(mode).map(|time| time.as_secs_f64())
}

/// Returns the size of a part of the binary in kB, minus the size in a binary without types.
fn beyond(measure: &Measure, empty: &Measures, part: impl Fn(Sections) -> u64) -> Option<f64> {
    let empty = empty.of(measure.contender)?.sections?;
    Some(from_u64(part(measure.sections?).saturating_sub(part(empty))) / 1e3)
}

fn markdown(head: &[String], rows: &[Vec<String>]) -> String {
    let width = |column: usize| rows.iter().chain([&head.to_vec()]).map(|row| row[column].len()).max().unwrap_or(0);
    let widths: Vec<_> = (0..head.len()).map(width).collect();
    let line = |row: &[String]| {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            if column == 0 { format!("{cell:width$}") } else { format!("{cell:>width$}") }
        });
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = widths.iter().enumerate().map(|(column, width)| {
        let dashes = "-".repeat(width + 1);
        if column == 0 { format!("{dashes}-") } else { format!("{dashes}:") }
    });
    let rule = format!("|{}|\n", rule.collect::<Vec<_>>().join("|"));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("{}{rule}{rows}", line(head))
}

#[allow(clippy::cast_precision_loss, reason = "a report needs few digits")]
fn from_u64(number: u64) -> f64 {
    number as f64
}

#[allow(clippy::cast_precision_loss, reason = "a report needs few digits")]
fn from_usize(number: usize) -> f64 {
    number as f64
}
