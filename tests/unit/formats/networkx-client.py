"""networkx as the reader and the writer of our files.

`reads FORMAT PATH FORMAT PATH ...` prints what it holds after each, as JSON: GEXF, GraphML, graphology JSON, JSON Graph
Format. `writes FORMAT PATH FOLDER` reads one and writes it to the folder as networkx.gexf and networkx.graphml.
"""

import json
import sys

import networkx as nx
from networkx.readwrite.gexf import GEXF

# networkx 2 knows GEXF up to 1.2; that of 1.3 differs for it by the names of its namespaces alone.
GEXF.versions.setdefault(
    "1.3",
    {
        "NS_GEXF": "http://gexf.net/1.3",
        "NS_VIZ": "http://gexf.net/1.3/viz",
        "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
        "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        "VERSION": "1.3",
    },
)


def from_graphology(data):
    graph = nx.MultiDiGraph()
    for node in data["nodes"]:
        graph.add_node(node["key"], **node["attributes"])
    for edge in data["edges"]:
        graph.add_edge(edge["source"], edge["target"], key=edge["key"], **edge["attributes"])
    return graph


def from_json_graph(data):
    graph = nx.MultiDiGraph()
    for key, node in data["graph"]["nodes"].items():
        graph.add_node(key, label=node["label"], **node["metadata"])
    for edge in data["graph"]["edges"]:
        graph.add_edge(
            edge["source"], edge["target"], key=edge["id"], predicate=edge["relation"], **edge["metadata"]
        )
    return graph


def from_json(path, build):
    with open(path, encoding="utf-8") as file:
        return build(json.load(file))


readers = {
    "gexf": nx.read_gexf,
    "graphml": lambda path: nx.read_graphml(path, edge_key_type=str, force_multigraph=True),
    "graphology": lambda path: from_json(path, from_graphology),
    "json-graph": lambda path: from_json(path, from_json_graph),
}


def held(graph):
    return {
        "nodes": dict(graph.nodes(data=True)),
        "edges": [
            {"source": source, "target": target, "id": key, "attributes": attributes}
            for source, target, key, attributes in graph.edges(keys=True, data=True)
        ],
        "components": nx.number_weakly_connected_components(graph),
    }


task, *rest = sys.argv[1:]
if task == "reads":
    pairs = zip(rest[::2], rest[1::2])
    json.dump({name: held(readers[name](path)) for name, path in pairs}, sys.stdout)
else:
    name, path, folder = rest
    graph = readers[name](path)
    nx.write_gexf(graph, f"{folder}/networkx.gexf")
    nx.write_graphml(graph, f"{folder}/networkx.graphml")
