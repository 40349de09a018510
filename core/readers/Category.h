// Categories of readers: what statistics count by and loan rules may name. A library edits its own list; one that is no
// longer in use stays with the readers who have it.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::readers {

using CategoryId = Id<struct CategoryTag>;

struct Category {
    CategoryId id{0};
    std::string code; // 1–24 of a–z 0–9 _ -, never changed: readers and loan rules name it
    std::string kk;
    std::string ru;
    std::string en;
    bool inUse = true; // offered for readers
    std::int64_t version = 0;
};

/// Those of a library that has changed none: "child", "schoolchild", "student", "teacher", "employee", "worker",
/// "pensioner", "unemployed", "disability", "organization", "other". Without names: they are worded in wording/.
const std::vector<Category>& shippedCategories();

struct CategoryMalformed { // the code is none, or there is no name
    std::string category;
};
struct CategoryTaken {
    std::string category;
};
struct NoSuchCategory {
    std::string category;
};
struct CategoryInUse {
    std::string category;
    std::int64_t readers;
    std::int64_t rules;
};
using CategoryRefusal = Refusal<CategoryMalformed, CategoryTaken, NoSuchCategory, CategoryInUse>;

} // namespace kitapdar::readers
