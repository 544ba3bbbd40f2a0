#pragma once

#include <QHash>

namespace ketenkaart {

/// Inserts a value where the key has none yet, and says whether it did. QHash::insert() replaces.
template<typename Key, typename Value> bool insertNew(QHash<Key, Value>& hash, const Key& key, const Value& value)
{
    if (hash.contains(key)) {
        return false;
    }
    hash.insert(key, value);
    return true;
}

} // namespace ketenkaart
