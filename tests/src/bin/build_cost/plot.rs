//! A chart of the build times.

use std::path::Path;

use plotters::{
    prelude::*,
    style::text_anchor::{HPos, Pos, VPos},
};

use crate::{
    Result,
    build::Mode,
    measure::{Measure, Measures, Time},
};

const WIDTH: u32 = 860;
const BAR: i32 = 14;
const LABELS: i32 = 190;
const MODES: [(Mode, RGBColor); 3] = [
    (Mode::Check, RGBColor(158, 188, 218)),
    (Mode::Dev, RGBColor(82, 134, 184)),
    (Mode::Release, RGBColor(8, 64, 129)),
];

/// Draws the times of the last size of 50 types, or else of the last size, as an SVG: a group of bars per contender.
///
/// # Errors
///
/// The file cannot be written, or there are no results.
pub(crate) fn draw(file: &Path, results: &[Measures]) -> Result<()> {
    let chosen = results.iter().rfind(|measures| measures.size.types == 50).or(results.last());
    let measures = chosen.ok_or("there are no results to draw")?;
    let group = BAR * 3 + 12;
    let height = 70 + group * i32::try_from(measures.of.len())?;
    let area = SVGBackend::new(file, (WIDTH, u32::try_from(height)?)).into_drawing_area();
    area.fill(&WHITE)?;
    let text = |size: i32| ("sans-serif", size).into_font().color(&BLACK);
    let title = format!("Seconds to build {} types of {} properties", measures.size.types, measures.size.properties);
    area.draw_text(&title, &text(17), (12, 10))?;
    for (index, (mode, color)) in MODES.iter().enumerate() {
        let left = LABELS + 100 * i32::try_from(index)?;
        area.draw(&Rectangle::new([(left, 38), (left + 12, 50)], color.filled()))?;
        area.draw_text(mode.name(), &text(13), (left + 18, 38))?;
    }
    let longest =
        measures.of.iter().flat_map(|measure| MODES.map(|(mode, _)| length(measure, mode))).fold(0.0, f64::max);
    let right = text(13).pos(Pos::new(HPos::Right, VPos::Center));
    let left = text(12).pos(Pos::new(HPos::Left, VPos::Center));
    for (index, measure) in measures.of.iter().enumerate() {
        let top = 62 + group * i32::try_from(index)?;
        area.draw_text(measure.contender.name(), &right, (LABELS - 8, top + BAR * 3 / 2))?;
        for (row, (mode, color)) in MODES.iter().enumerate() {
            let top = top + BAR * i32::try_from(row)?;
            let end = LABELS + pixels(length(measure, *mode) / longest);
            area.draw(&Rectangle::new([(LABELS, top), (end, top + BAR - 2)], color.filled()))?;
            area.draw_text(&label(measure, *mode), &left, (end + 5, top + BAR / 2 - 1))?;
        }
    }
    area.present()?;
    Ok(())
}

/// Returns the length of a bar in seconds. The bar of a build over the limit is as long as the limit.
fn length(measure: &Measure, mode: Mode) -> f64 {
    match measure.time(mode) {
        Some(Time::Over(limit)) => limit.as_secs_f64(),
        Some(time) => time.median().unwrap_or_default().as_secs_f64(),
        None => 0.0,
    }
}

fn label(measure: &Measure, mode: Mode) -> String {
    match measure.time(mode) {
        Some(Time::Over(limit)) => format!("over {}", limit.as_secs()),
        Some(_) => format!("{:.1}", length(measure, mode)),
        None => "-".to_owned(),
    }
}

/// Returns the length in pixels of a bar that is this part of the longest one.
#[allow(clippy::cast_possible_truncation, reason = "a bar has a few hundred pixels")]
fn pixels(part: f64) -> i32 {
    (f64::from(WIDTH) - f64::from(LABELS) - 80.0).mul_add(part, 0.5) as i32
}
