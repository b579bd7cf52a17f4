//! The counts as a table and as JSON.

use serde_json::{Value, json};

use crate::valgrind::Cost;

/// The cost of a job for a contender.
pub(crate) struct Row {
    pub(crate) case: &'static str,
    pub(crate) contender: &'static str,
    pub(crate) cost: Cost,
}

/// Prints a Markdown table. The ratios are to the second contender of each case, the peer.
pub(crate) fn print(rows: &[Row]) {
    println!(
        "| {:30} | {:27} | {:>12} | {:>5} | {:>11} | {:>9} |",
        "", "", "instructions", "ratio", "allocations", "bytes"
    );
    println!("|{:-<32}|{:-<29}|{:->13}:|{:->6}:|{:->12}:|{:->10}:|", "", "", "", "", "", "");
    for case in rows.chunk_by(|row, next| row.case == next.case) {
        let peer = case.get(1).unwrap_or(&case[0]);
        for (index, row) in case.iter().enumerate() {
            let name = if index == 0 { row.case } else { "" };
            let Cost { instructions, allocations, bytes } = row.cost;
            let ratio = ratio(instructions, peer.cost.instructions);
            println!(
                "| {name:30} | {:27} | {instructions:>12} | {ratio:>5.2} | {allocations:>11} | {bytes:>9} |",
                row.contender
            );
        }
    }
}

/// Returns the rows as a list of objects.
pub(crate) fn to_json(rows: &[Row]) -> Value {
    let object = |row: &Row| {
        let Cost { instructions, allocations, bytes } = row.cost;
        json!({
            "case": row.case,
            "contender": row.contender,
            "instructions": instructions,
            "allocations": allocations,
            "bytes": bytes,
        })
    };
    rows.iter().map(object).collect()
}

#[allow(clippy::cast_precision_loss, reason = "52 bits are enough for a ratio with two digits")]
fn ratio(count: u64, of: u64) -> f64 {
    count as f64 / of as f64
}
