/**
 * The English words of a seeker's secret: 2048, so that each carries 11 bits. How they were chosen stands in the
 * README beside this file. **The order is the format:** a word that moves opens another mailbox.
 */
export const englishWords: readonly string[] = `
abacus ability ablaze about above absent abstract acacia academy achieve acid acorn acoustic acre acrobat
action actor adapt address adjust advance advice aerial again agenda agile ahead airmail airport airy aisle
album alcove alder algae alike alley allow allspice almost aloe aloft along alpaca alphabet alpine already
altitude alto aluminum always amaze amount ample amuse anagram anchor ancient animal ankle annual answer
antenna anthem antique antler anyone apart apex apparel appetite applaud apricot apron aqua arcade arch
arena argue arise armchair aroma around arrange arrive artful article aside aspect asphalt assemble assist
aster athlete atlas atom attach attend attic auburn audience autumn avenue average avocado avoid awake away
awkward awning axle azalea backyard badge bagel baggage bagpipe baker balance balcony balloon balsam bamboo
banana bangle banjo banner banquet barber barista barley barn barrel baseball bashful basic basket basmati
bassoon bathtub baton battery bazaar beacon bean beaver beckon become bedding beehive beetle before begin
behave beige believe bell below bench beneath beret beside better beverage beyond bicycle big bike bilberry
billiard binder biology biome biplane birch bird birthday biscuit black blanket blazer bleat blend blimp
blink blizzard bloom blossom blouse bluebird bluff board bobbin bobcat bobsled bolt bonfire bongo bonnet
bonsai bonus bookcase borrow botany bottom boulder bounce bouquet bowl box bracelet braid bramble branch
brass brave break brick brief bright bring bristle broad broccoli bronze brook broth brown brush bubble
bucket budgie buffalo bugle build bulb bumpy bundle bungalow burger bustle busy button buzz cabbage cabin
caboose cacao cackle cactus cafe caftan calendar calf calico calypso camel campus canal candle canine canned
canopy canteen canvas canyon capable caption caramel cardigan careful cargo caribou carnival carol carpet
carry cartoon cascade castanet casual catalog catch category cattle cauldron cavern cedar ceiling celery
cellist century ceramic cereal chair chalk champion channel chapter charm chat cheap cheese chenille cherry
chess chew chicken chief chilly chimney chin chipmunk chirp chive choice choose chorus chowder chrome
chuckle chunk chutney cinema cinnamon circus citrus city clarinet class clatter clay clear clerk clever
cliff climate clock clog close cloth cloud clown club cluster coaster cobalt cobweb cockatoo coconut
cogwheel cold coleslaw collar color column comb comet comfort comic common compass concert condor cone
confetti connect console contact cookie cooler copper coral cordial corgi cork corner correct cosmos costume
cottage couch cougar country couple course cowboy coyote cozy cradle crane crater crawl crayon create creek
crepe crescent crib cricket crisp crocus crop croquet crowd cruise crumb crunch crust crystal cube cubicle
cuckoo cucumber cuddle cuisine culture cumin cupboard cupcake curb curious curly current curtain curve
cushion custard cutlery cutout cyan cyclist cylinder cymbal cypress daffodil dahlia daily dainty damson
dance daring dashing data dawdle dawn daybreak daylight dazzle decade decimal declare deer defrost degree
delay delete deliver delta denim dentist depth descend design desk dessert detail detour develop devote dew
diagram dial diary diesel diet digest digital dim dinghy dinner dinosaur direct discover dish display
distance ditto divide dizzy document dodo dogwood dollop dolphin dome domino donkey donut door dormouse dot
double dough downhill dozen draft dragon drama draw dream dress dried drive drizzle droplet drum dryer duck
duffel dugout dulcimer dumpling dune dungaree duo dustpan duty duvet dynamo eager eagle early earmuff
earphone earring earth easel eastern easy eatery eaves ebook echo eclair eclipse edge edible editor educate
egg eighty elastic elbow electric elegant element elephant eleven elk email embrace emerald emu enamel
encore end energy engine enjoy enormous enough entire entry envelope episode equator erase errand espresso
essay estimate eureka event every example excited exercise exhibit exotic expect explore export exterior
eyelid fable fabric fabulous faculty fade fairway falafel falcon familiar famous fan farmer fashion faucet
favorite feature february feed feline felt fence fern ferret festival fetch fiber fiction fiddle field
fiesta fifteen figure film filter final find finger finish firefly first fishbowl fitness fixture fjord
flagpole flake flamingo flannel flapjack flask flavor flax fleck fleece flicker flight float floor florist
flounder flower fluffy fluid flute fly foam focus folio folk food football forest forge format forty forum
forward fossil fountain foxglove foyer fraction fragile frame freckle freeze frequent fresh friday friend
fringe frisbee frock frog frolic frond frost frothy fruit fuchsia fudge full funny furnish furrow fusion
future fuzzy gadget gaiter galaxy gallery gander gangway garage garden gargle garlic garment garnet gate
gather gauze gazelle gear gecko gemstone generous genius gentle genuine geode geranium gerbil gesture
getaway geyser gherkin giant giddy gigantic giggle ginkgo giraffe give gizmo glacier glad glance glaze gleam
glider glimmer glint glitter globe glory glossy glow glue goal gobble goggles golden golf gondola goodbye
goose gorilla gosling gourd graceful grade grain gram granite graph gravy great grebe green grey griddle
grill grimace gritty grocery grotto group grove growl guava guess guide guitar gumboot gumdrop gust gym
habitat haddock haircut halibut hallway halo hammock hamper hamster handbag hanky happy harbor hardware
haricot harmony harp harvest have hawk haystack hazelnut hazy headline heal hearty hedgehog height helium
hello helmet hen heptagon herbal here heron herring hexagon hibiscus hiccup hickory high hilltop hinge hippo
hockey hoe holiday hollow homely honest honor hook hooray horizon hornet horse hotdog hour hover hubcap huge
hummus humor hundred hurdle husky hut hyacinth hydrant hygiene hyphen ibis iceberg icicle icing icon icy
idea igloo iguana illusion imagine index indigo indoor inflate ink inside inspire instruct internet invent
invite ironing island itch item ivory jacket jalapeno jar jazz jeans jelly jersey jet jewel jigsaw jog
journal joyful jubilee juice jukebox jumbo jump junction jungle junior jute kale kangaroo kayak kazoo keeper
kelp kennel kestrel ketchup keyboard keyhole kickoff kidney kiln kilogram kimono kindle kiosk kitchen kite
kitten kiwi knapsack knead knee knit knob knuckle koala kumquat lacy ladder ladle ladybug lagoon lamp
landing lane language lantern lanyard lapwing large lark lasagna laser latitude lattice laugh laundry laurel
lava lavender layout leader leafy league leapfrog learn leek legend legume leisure lemming lemon lemur
length lentil leopard lesson lettuce level library lichen licorice lid lifeboat lift lilac lime linen lion
liquid listen liter little llama loaf lobby local locker lodge logbook logic logo lollipop loop lotus lounge
lovely lozenge luggage lukewarm lullaby luminous lunar lunch lupin luxury lychee lynx lyric macaroni machine
mackerel magazine magenta magnet magpie mahogany mailbox majestic mallard mammoth manatee mandarin mango
mantis manual many maple marathon marble mariner marker marlin marmot maroon marquee marsh marzipan mascot
masonry massive mast material math matinee mattress maypole meadow mealtime meander meatball mechanic medium
medley meerkat meet melody memento memo mention menu meow meridian mermaid merry message metal meter method
midday midnight midweek mild million mimic mimosa mineral mingle mini minnow minute miracle mirror misty mix
moat moccasin mocha modern module mohair moist molasses mole moment monday monitor monocle month monument
moonlit mop morning morsel mosaic mosquito moss motion motor motto mouse movement movie mudflat mudguard
muesli muffin mug mulberry mullet multiply muscular museum mushroom music muslin mussel nachos name napkin
narwhal nature nautical navigate nearby neatly nebula necktie nectar needle neighbor netball nettle network
neutral newcomer news newton next nice nifty night nimble nomad noodle noon normal north nose notch notebook
nougat novel nowhere nozzle nucleus nugget number numeral nurture nutmeg nutshell nylon oasis oatmeal object
oboe occasion ocean ocelot octagon octopus oddball offer offline oil okapi okra omelet onion onward oodles
oolong opening opposite optic orbit orchid ordinary oregano organize origami oriole ornament oryx osprey
ostrich otter outback outdoor outfit outline output outside outward oval ovation oven overall oxbow oyster
ozone pacific pack paella page pagoda pail paintbox palace palette palm pampas pancake panda panel panorama
pansy papaya paper paprika papyrus parade parcel parka parlor parody parquet parrot parsley partner pasta
pathway patio pattern pause pavement pavilion peacock peahen peak peanut peapod pearl pebble pecan pedal
pedestal peel peg pelican pencil pendulum penguin pennant pentagon peony people pepper perch perfect person
pesto pheasant phone photo phrase physics piano piccolo pickle picnic pier pigment pigtail pilaf pile pillow
pinafore pinball pinch pinecone pinwheel pioneer pippin piston pivot pixel pizza placemat planet plaque
plasma platform playful plaza please plenty plot plough plover plug plumage plural plush plywood poached
pocket podcast podium poem poetry point polish polka pollen polo polygon pomelo poncho pond pool popcorn
poplar popsicle porpoise porridge portrait poster potato pottery powder prairie praline prance prawn
precious prefer prepare preserve pretzel prickly primrose printer prism prodigy progress project prompt
propel protein proud proverb prune publish pudding puff pulley pulp pulsar pumpkin puncture punnet pupil
puppy puree purple purr puzzle pyjamas pyramid quadrant quail quality quantity quarter quench queue quick
quiet quill quince quiver quiz quote rabbit raccoon radar radish raglan railing rainbow raisin range rapid
rare raven ravine ray reach ready realize rebuild recipe recline recover recycle red reef referee refill
reflect reggae region rehearse reindeer relax release reliable remark remedy remind remote renew renovate
repair replica research respect rest resume retreat reunion reuse reverse review revolve rhapsody rhino
rhubarb rhyme rhythm ribbon rickshaw ricotta ridge rigatoni ringlet rinse ripe ripple risotto river robot
robust rodeo roll roof roost rosette rotate rotunda route row rubber rucksack rugby ruler rummage runner
runway rural russet rustic rye sachet saddle safari saffron salad salmon salsa salt salute samba samosa
sampler sandal sapling sapphire sardine sarong satchel satin saturday saucer sauna sausage savanna savory
scallop scamper scanner scarf scatter scene schedule school science scissors scooter score scout scrape
screw script scroll scuba sculptor seabed seafood seagull seahorse search season seat section seedling
seesaw seldom semester seminar sentence sepia sequence series sesame settee seven shadow shaggy shallot
shampoo shanty shape shawl sheep shell shepherd sherbet shield shimmer shine ship shoelace shorts shoulder
shovel show shrimp shrub shuffle shutter sibling sidewalk siding sieve signal silk silly silver similar
simple sincere sit sixty size skate sketch skewer skid skill skirt skittle skyline slab slacks slalom sled
sleeve sleigh slide slipper slogan slope small smart smile smoky smooth snack snail sneaker sneeze snippet
snooker snorkel snowman snug soap soccer social sock sofa softly soggy solar soloist solution sonata song
sonic soothe soprano sorbet sorghum sound southern souvenir soy spacious spade spangle sparrow spatula
special speech sphere spice spiky spinach spiral splash splendid split sponge spoon sporty spot spray spread
spring sprout spruce squash squeak squirrel stable stadium stage stairway stanza stapler starfish statue
steak steel stencil steppe stereo stew stingray stir stitch stoat stool stopper storm stove straight stream
stripe strudel student stump sturdy style suburb succeed sugar suitcase sultana summer sunbeam sunday
sunlight sunrise sunset superb surf surprise surround survey sushi swallow swamp swan sweater sweet swift
swim swing swirl swish swivel swoop sycamore syllable symmetry symphony syrup system tabby tablet tadpole
taffy tailor talcum talent talk tamarind tandem tanker tape tapir tarragon tartan tassel taste team teapot
teaspoon teddy teeth telegram template tendril tennis tenor tent terrace textile thank theater theme thermos
thimble thing third thistle thorn thought thread thrush thumb thunder thursday tiara ticket tidal tide tiger
tilt timber timpani tinsel tiny tiptoe tissue titan title toast toboggan toenail toffee tofu together toggle
tomato tombola tomorrow tongs toolbox tooth topaz topic topsoil torch tornado tortilla total toucan tourist
tower town tractor trail transit travel treacle treble tree trellis triangle tricycle trilogy trim trinket
triple triumph trombone trophy trout trowel truffle truly trumpet trunk try tuba tuesday tuft tugboat tulip
tumble tundra tunic tunnel turbine turmeric turnip turtle tusk tutor tweezers twelve twenty twice twiddle
twig twilight twinkle twist twofold typist ukulele umbrella umpire uncork unfold unfurl unhook unicorn
unique unity universe unlock unpack unplug unroll untie unwind unwrap unzip update upgrade uphill upland
uplift upload upper upside upstairs uptown upturn upward usable useful utensil vacation vacuum valise value
vanilla vapor variety varnish vase vehicle velocity velvet veranda verb verge vertical viaduct vibrant video
view village vinegar vintage vinyl violin visible visor vista visual vitamin vivid voice volcano volley
volume vowel voyage waffle wagon wagtail walkway wallet walnut walrus waltz wand warbler wardrobe warm
warren wasabi washer watchful water wax wayside weather weave website weekend weigh welcome western wetland
whale wheat wheel whimsy whirl whisper white wicker widen widget wildcat willing window winter wiper
wireless wisdom wise wisteria wobbly wok wombat wonder wooden woolly workshop world wrapper wren wriggle
wrinkle wrist yacht yak yard yearbook yeast yellow yeti yippee yodel yoga yogurt yucca yummy zebra zephyr
zero zesty zigzag zinc zinnia zipline zipper zither zoo zucchini
`
	.trim()
	.split(/\s+/);
