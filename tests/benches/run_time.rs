//! Times and allocations of reading and writing JSON, compared with the peers of `graph-models`.
//!
//! ```console
//! $ cargo bench -p graph-tests
//! $ cargo bench -p graph-tests -- read_device
//! ```

use divan::{AllocProfiler, Bencher};
use graph_tests::cost::{self, Contender};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// Declares a benchmark for each of the given cases.
macro_rules! benchmarks {
    ($($case:ident)*) => {$(
        #[divan::bench(args = cost::$case().contenders)]
        fn $case(bencher: Bencher<'_, '_>, contender: &Contender) {
            bencher.bench_local(contender.prepare());
        }
    )*};
}

benchmarks! {
    read_device
    read_device_shuffled
    write_device
    read_device_and_unknown
    write_device_and_unknown
    read_profile
    write_profile
    read_page
    read_union_type_first
    read_union_type_last
    write_union
    read_small_union_type_first
    read_small_union_type_last
    parse_metadata
    compare_metadata
}
