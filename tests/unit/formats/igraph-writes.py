"""Writes one graph to a folder in each format that igraph has, as its users do: five named nodes, seven edges."""

import sys

import igraph

folder = sys.argv[1]

graph = igraph.Graph(
    n=5, edges=[(0, 1), (0, 1), (1, 2), (2, 2), (3, 0), (4, 0), (0, 4)], directed=True
)
graph.vs["name"] = ["Ann & co", "Béa", "部門", "وزارة", "Dia"]
graph.vs["color"] = ["red", "rgb(0,0,255)", "#0f0", "tomato3", "hsl(0, 100%, 50%)"]
graph.vs["rank"] = [0.5, 1.5, float("nan"), 3.5, 4.5]
graph.es["weight"] = [1.5, 1.5, 2.5, 3.5, 4.5, 5.5, 1.5]

graph.write_graphml(f"{folder}/igraph.graphml")
graph.write_gml(f"{folder}/igraph.gml")
graph.write_pajek(f"{folder}/igraph.net")
graph.write_dot(f"{folder}/igraph.dot")
graph.write_edgelist(f"{folder}/igraph.edgelist")
graph.vs["name"] = ["Ann", "Béa", "部門", "وزارة", "Dia"]
graph.write_ncol(f"{folder}/igraph.ncol")
