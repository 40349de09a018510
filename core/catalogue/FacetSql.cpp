#include "core/catalogue/FacetSql.h"

#include "core/catalogue/Holdings.h"

#include <vector>

namespace kitapdar::catalogue {

namespace {

std::string mark(const storage::Parameters& parameters) { return "$" + std::to_string(parameters.size()); }

void oneOf(std::string& sql, storage::Parameters& parameters, std::string_view column,
           const std::vector<std::string>& values) {
    if (values.empty()) return;
    std::string marks;
    for (const std::string& value : values) {
        parameters.emplace_back(value);
        if (!marks.empty()) marks += ", ";
        marks += mark(parameters);
    }
    sql += " and r." + std::string(column) + " in (" + marks + ")";
}

} // namespace

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
    if (facets.onlyAvailable) sql += " and " + hasFreeCopySql("r.id");
    return sql;
}

} // namespace kitapdar::catalogue
