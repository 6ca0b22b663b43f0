"""Writes one graph to a folder in each format that networkx has, as its users do: five named nodes, seven edges."""

import json
import math
import sys

import networkx as nx

folder = sys.argv[1]

graph = nx.MultiDiGraph(name="policy")
for number, name in enumerate(["Ann & co", "Béa", "部門", "وزارة", 'Dia "D"']):
    graph.add_node(number, name=name, rank=number + 0.5, chair=number == 0, color="#ff8800")
for source, target in [(0, 1), (0, 1), (1, 2), (2, 2), (3, 0), (4, 0), (0, 4)]:
    graph.add_edge(source, target, weight=source + 1.5, label="knows")


def write_json(name, data):
    with open(f"{folder}/{name}.json", "w", encoding="utf-8") as file:
        json.dump(data, file)


nx.write_gexf(graph, f"{folder}/networkx.gexf")
nx.write_graphml(graph, f"{folder}/networkx.graphml")
nx.write_gml(graph, f"{folder}/networkx.gml")

named = nx.relabel_nodes(graph, nx.get_node_attributes(graph, "name"))
nx.write_pajek(named, f"{folder}/networkx.net")
nx.write_edgelist(graph, f"{folder}/networkx.edgelist")
nx.write_weighted_edgelist(graph, f"{folder}/networkx.txt")

# What pandas leaves where a value is missing.
graph.nodes[3]["rank"] = math.nan
graph.nodes[4]["rank"] = None
node_link = nx.node_link_data(graph)
write_json("links", node_link)
write_json("edges", {("edges" if key == "links" else key): value for key, value in node_link.items()})
write_json("adjacency", nx.adjacency_data(graph))
write_json("cytoscape", nx.cytoscape_data(graph))
