#include "core/readers/Category.h"

namespace kitapdar::readers {

const std::vector<Category>& shippedCategories() {
    static const std::vector<Category> all = [] {
        std::vector<Category> categories;
        for (const char* code : {"child", "schoolchild", "student", "teacher", "employee", "worker", "pensioner",
                                 "unemployed", "disability", "organization", "other"}) {
            Category& category = categories.emplace_back();
            category.code = code;
        }
        return categories;
    }();
    return all;
}

} // namespace kitapdar::readers
