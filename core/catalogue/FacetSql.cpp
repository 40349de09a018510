#include "core/catalogue/FacetSql.h"

#include "core/catalogue/Holdings.h"

#include <vector>

namespace kitapdar::catalogue {

namespace {

std::string mark(const storage::Parameters& parameters) { return "$" + std::to_string(parameters.size()); }

std::string marksOf(const std::vector<std::string>& values, storage::Parameters& parameters) {
    std::string marks;
    for (const std::string& value : values) {
        parameters.emplace_back(value);
        if (!marks.empty()) marks += ", ";
        marks += mark(parameters);
    }
    return marks;
}

void oneOf(std::string& sql, storage::Parameters& parameters, std::string_view column,
           const std::vector<std::string>& values) {
    if (!values.empty()) sql += " and r." + std::string(column) + " in (" + marksOf(values, parameters) + ")";
}

} // namespace

CopyFilter copyFilterOf(const Facets& facets) { return {facets.onlyAvailable, facets.places}; }

std::string copyFilterSql(const CopyFilter& filter, std::string_view record, storage::Parameters& parameters) {
    std::string sql;
    if (filter.onlyAvailable) sql += " and " + hasFreeCopySql(record);
    if (!filter.places.empty()) sql += " and " + hasCopyInSql(record, marksOf(filter.places, parameters));
    return sql;
}

std::string facetSql(const Facets& facets, storage::Parameters& parameters) {
    std::string sql;
    oneOf(sql, parameters, "language", facets.languages);
    oneOf(sql, parameters, "kind", facets.kinds);
    if (facets.yearFrom || facets.yearTo) sql += " and r.year_key > 0"; // an unknown year is in no range
    if (facets.yearFrom) {
        parameters.emplace_back(*facets.yearFrom);
        sql += " and r.year_key >= " + mark(parameters);
    }
    if (facets.yearTo) {
        parameters.emplace_back(*facets.yearTo);
        sql += " and r.year_key <= " + mark(parameters);
    }
    return sql + copyFilterSql(copyFilterOf(facets), "r.id", parameters);
}

} // namespace kitapdar::catalogue
