//! Text tables.

use std::io::{self, Write};

/// Writes a header and rows as aligned columns.
pub(crate) fn write<const N: usize>(out: &mut dyn Write, header: &[&str; N], rows: &[[String; N]]) -> io::Result<()> {
    let header = header.map(str::to_owned);
    let lines = || std::iter::once(&header).chain(rows);
    let widths: [usize; N] = std::array::from_fn(|column| lines().map(|line| width(&line[column])).max().unwrap_or(0));
    for line in lines() {
        let cells = line.iter().zip(widths).map(|(cell, width)| format!("{:<width$}", on_one_line(cell)));
        writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
    }
    Ok(())
}

fn width(cell: &str) -> usize {
    cell.chars().count()
}

/// Replaces control characters: a name can contain any character, including those that move the cursor.
fn on_one_line(cell: &str) -> String {
    cell.replace(char::is_control, " ")
}
