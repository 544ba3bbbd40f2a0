"""The analyses of bench_graph with NetworkX, on a graph that bench_graph has written.

    apt install python3-networkx
    python3 networkx_analyses.py 5000.txt 3
"""

import sys
import time

import networkx

directed = networkx.read_edgelist(sys.argv[1], create_using=networkx.DiGraph, nodetype=int)
runs = int(sys.argv[2])
undirected = directed.to_undirected()
source = min(directed, key=lambda node: (-directed.out_degree(node), node))


# Time of the processor, because NetworkX uses one and other programs may be running.
def measure(name, times, work, scale=1.0):
    least = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        least = min(least, time.process_time() - start)
    print(f"{name:46} {least * scale * 1e3:10.2f}", flush=True)


measure("NetworkX, reachability", runs, lambda: networkx.descendants(directed, source))
measure("NetworkX, articulation points", runs, lambda: list(networkx.articulation_points(undirected)))
measure("NetworkX, bridges", runs, lambda: list(networkx.bridges(undirected)))
measure("NetworkX, dominators", runs, lambda: networkx.immediate_dominators(directed, source))
# All sources take hours on the large graph: as many as 50, times what is left.
pivots = min(50, len(directed))
measure(f"NetworkX, betweenness, {pivots} sources, scaled up", 1,
        lambda: networkx.betweenness_centrality(directed, k=pivots, normalized=False, seed=1),
        len(directed) / pivots)
