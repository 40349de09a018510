#include "core/recognition/Picture.h"

namespace kitapdar::recognition {

std::string pictureSql(std::string_view page) {
    std::string sql;
    for (const std::string_view column : {"area_left", "area_top", "area_right", "area_bottom", "rotation"}) {
        if (!sql.empty()) sql += " || ' ' || ";
        sql.append("cast(").append(page).append(".").append(column).append(" as text)");
    }
    return sql;
}

std::string isOfPictureSql(std::string_view text, std::string_view page) {
    const std::string of(text);
    return "(" + of + ".page_id = " + std::string(page) + ".id and " + of + ".scan_id = " + std::string(page) +
           ".scan_id and " + of + ".picture in ('', " + pictureSql(page) + "))";
}

} // namespace kitapdar::recognition
