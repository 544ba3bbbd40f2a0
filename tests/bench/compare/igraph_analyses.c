/* The analyses of bench_graph with igraph, on a graph that bench_graph has written.

    apt install libigraph-dev
    gcc -O2 igraph_analyses.c $(pkg-config --cflags --libs igraph) -o igraph_analyses
    ./igraph_analyses 5000.txt 10
*/

#include <igraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Of the processor, because igraph uses one and other programs may be running. */
static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
}

#define MEASURE(name, runs, work)                                                                                      \
    do {                                                                                                               \
        double least = 1e30;                                                                                           \
        for (int run = 0; run < (runs); ++run) {                                                                       \
            const double start = now();                                                                                \
            work;                                                                                                      \
            const double taken = now() - start;                                                                        \
            least = taken < least ? taken : least;                                                                     \
        }                                                                                                              \
        printf("%-46s %10.2f\n", name, least);                                                                         \
        fflush(stdout);                                                                                                \
    } while (0)

int main(int argc, char* argv[])
{
    if (argc < 3) {
        return EXIT_FAILURE;
    }
    const int runs = atoi(argv[2]);
    igraph_t directed, undirected, tree;
    igraph_vector_t values;
    igraph_vector_int_t result, bridges, left;
    FILE* file = fopen(argv[1], "r");
    if (!file || igraph_read_graph_edgelist(&directed, file, 0, IGRAPH_DIRECTED) != IGRAPH_SUCCESS) {
        return EXIT_FAILURE;
    }
    fclose(file);
    igraph_copy(&undirected, &directed);
    igraph_to_undirected(&undirected, IGRAPH_TO_UNDIRECTED_EACH, NULL);
    igraph_vector_init(&values, 0);
    igraph_vector_int_init(&result, 0);
    igraph_vector_int_init(&bridges, 0);
    igraph_vector_int_init(&left, 0);

    igraph_integer_t source = 0;
    igraph_degree(&directed, &result, igraph_vss_all(), IGRAPH_OUT, IGRAPH_LOOPS);
    source = igraph_vector_int_which_max(&result);

    printf("%s: %ld actors, %ld links; min CPU ms\n", argv[1], (long)igraph_vcount(&directed),
           (long)igraph_ecount(&directed));
    MEASURE("igraph, reachability", runs, igraph_subcomponent(&directed, &result, source, IGRAPH_OUT));
    printf("  reached %ld\n", (long)igraph_vector_int_size(&result));
    MEASURE("igraph, articulation points", runs, igraph_articulation_points(&undirected, &result));
    printf("  found %ld\n", (long)igraph_vector_int_size(&result));
    MEASURE("igraph, bridges", runs, igraph_bridges(&undirected, &bridges));
    printf("  found %ld\n", (long)igraph_vector_int_size(&bridges));
    MEASURE("igraph, dominators", runs, {
        igraph_dominator_tree(&directed, source, &result, &tree, &left, IGRAPH_OUT);
        igraph_destroy(&tree);
    });
    MEASURE("igraph, betweenness", igraph_vcount(&directed) > 10000 ? 1 : runs,
            igraph_betweenness(&directed, &values, igraph_vss_all(), IGRAPH_DIRECTED, NULL));
    printf("  sum %.3f\n", igraph_vector_sum(&values));
    return EXIT_SUCCESS;
}
