# What rdflib makes of pairs of a JSON-LD and an N-Quads file: how they agree, what is in them, as JSON.

import json
import sys

from rdflib import ConjunctiveGraph, Namespace, RDF, RDFS

OA = Namespace('http://www.w3.org/ns/oa#')
OWN = Namespace('urn:verband:vocabulary:')


def load(path, format):
    store = ConjunctiveGraph()
    store.parse(path, format=format)
    return store


def quads(store):
    default = store.default_context.identifier
    named = lambda graph: str(graph.identifier) if str(graph.identifier).startswith('urn:verband:graph:') else ''
    return {(s.n3(), p.n3(), o.n3(), named(c)) for s, p, o, c in store.quads((None, None, None, None))}


def typed(store, type):
    return list(store.subjects(RDF.type, type))


# Each way to the words of an annotation: its target, the selector there, and what that says.
def quote_of(store, annotation):
    target = store.value(annotation, OA.hasTarget)
    said = {'source': str(store.value(target, OA.hasSource))}
    for selector in store.objects(target, OA.hasSelector):
        for key in ('exact', 'prefix', 'suffix', 'start', 'end'):
            value = store.value(selector, OA[key])
            if value is not None:
                said[key] = value.toPython()
    return said


def described(json_ld, n_quads, claims):
    ld, nq = load(json_ld, 'json-ld'), load(n_quads, 'nquads')
    a, b = quads(ld), quads(nq)
    return {
        'statements': len(a),
        'onlyInJsonLd': sorted(a - b)[:3],
        'onlyInNQuads': sorted(b - a)[:3],
        'graphs': sorted({graph for *_, graph in a}),
        'entities': len(typed(ld, OWN.Entity)),
        'claims': len(typed(ld, OWN.Claim)),
        'annotations': len(typed(ld, OA.Annotation)),
        'labels': sorted(
            [str(entity), label.language, str(label)]
            for entity in typed(ld, OWN.Entity)
            for label in ld.objects(entity, RDFS.label)
        ),
        'quotes': {
            claim: [quote_of(ld, quote) for quote in sorted(ld.subjects(OA.hasBody, found[0]))]
            for claim in claims
            for found in [[c for c in typed(ld, OWN.Claim) if str(c) == claim]]
        },
    }


json.dump([described(**asked) for asked in json.loads(sys.argv[1])], sys.stdout)
