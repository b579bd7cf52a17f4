use graph_models::GraphComplex;

macro_rules! types {
    ($($ident:ident $name:literal)*) => {$(
        #[derive(Clone, Debug, PartialEq, GraphComplex)]
        #[graph_complex(odata_type = $name)]
        pub struct $ident {}
    )*};
}

types! {
    A "#ns.a" B "#ns.b" C "#ns.c" D "#ns.d" E "#ns.e" F "#ns.f" G "#ns.g" H "#ns.h" I "#ns.i"
    J "#ns.j" K "#ns.k" L "#ns.l" M "#ns.m" N "#ns.n" O "#ns.o" P "#ns.p" Q "#ns.q" R "#ns.b"
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#ns.any")]
pub enum Any {
    A(A),
    B(B),
    C(C),
    D(D),
    E(E),
    F(F),
    G(G),
    H(H),
    I(I),
    J(J),
    K(K),
    L(L),
    M(M),
    N(N),
    O(O),
    P(P),
    Q(Q),
    R(R),
}

fn main() {}
